package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.examples.report.cohort.CountedCourse.Length;
import io.github.ipt4j.examples.report.cohort.FigureSources.Sum;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.cohort.CohortFigure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up courses, and writes which course is behind which figure. Used by one thread.
 *
 * <p>It holds the sums and the first ids of each; all ids go to the table as they come.
 */
public final class Tally {

    private static final String LENGTH = "sessions-against-protocol";

    private final Csv csv;
    private final Map<CohortFigure, Sum> figures = new HashMap<>();
    private final Map<Length, Sum> lengths = new EnumMap<>(Length.class);

    /**
     * An empty tally.
     *
     * @param csv where the rows go: one for each figure of each course
     */
    public Tally(Csv csv) {
        this.csv = csv;
        csv.row(List.of("course", "figure", "of", "amount", "unit"));
    }

    /**
     * Adds a course.
     *
     * @param counted what was counted in it
     */
    public void add(CountedCourse counted) {
        counted.figures().amounts().forEach((figure, amount) -> {
            figures.computeIfAbsent(figure, any -> new Sum()).add(counted.course(), amount);
            csv.row(List.of(
                    counted.course(),
                    figure.kind().word(),
                    figure.subject(),
                    amount,
                    figure.kind().unit()));
        });
        counted.length().ifPresent(length -> {
            lengths.computeIfAbsent(length, any -> new Sum()).add(counted.course(), 1);
            csv.row(List.of(counted.course(), LENGTH, length.name().toLowerCase(Locale.ROOT), 1, "courses"));
        });
    }

    ImmutableSortedMap<CohortFigure, FigureSources> figures() {
        return ImmutableSortedMap.copyOf(Maps.transformValues(figures, Sum::sources));
    }

    FigureSources of(Length length) {
        return Optional.ofNullable(lengths.get(length)).map(Sum::sources).orElse(FigureSources.NONE);
    }
}
