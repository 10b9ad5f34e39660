package io.github.ipt4j.protocol.cohort;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that is counted or summed up over the courses of a cohort. Figures are ordered by their kinds, then by number or
 * alphabet.
 *
 * @param kind what is counted
 * @param of of what: what {@link CohortFigureKind#of()} says, as a word, id or number; empty if the kind needs none
 */
public record CohortFigure(CohortFigureKind kind, String of) implements Comparable<CohortFigure> {

    private static final Comparator<CohortFigure> ORDER = Comparator.comparing(CohortFigure::kind)
            .thenComparing(CohortFigure::number)
            .thenComparing(CohortFigure::of);

    private int number() {
        return Optional.ofNullable(Ints.tryParse(of)).orElse(0);
    }

    @Override
    public int compareTo(CohortFigure other) {
        return ORDER.compare(this, other);
    }
}
