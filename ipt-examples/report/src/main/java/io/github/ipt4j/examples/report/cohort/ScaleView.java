package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.cohort.CohortView.Row;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scale before and after treatment, over a cohort.
 *
 * @param cohort the figures
 * @param scale the id of the scale
 */
public record ScaleView(CohortView cohort, String scale) {

    /**
     * The mean totals of the courses that were measured twice.
     *
     * @return such as {@code 15.2 → 8.4}, or that no change is known
     */
    public String headline() {
        long courses = amount(CohortFigureKind.MEASURED_AGAIN);
        return courses == 0
                ? "not measured twice"
                : mean(CohortFigureKind.BASELINE_POINTS, courses) + " → "
                        + mean(CohortFigureKind.LATEST_POINTS, courses);
    }

    private String mean(CohortFigureKind kind, long courses) {
        return String.format(Locale.ROOT, "%.1f", (double) amount(kind) / courses);
    }

    private long amount(CohortFigureKind kind) {
        return cohort.figure(kind, scale).amount();
    }

    /**
     * What the changes amount to.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> rows() {
        return Stream.of(
                        CohortFigureKind.MEASURED,
                        CohortFigureKind.MEASURED_AGAIN,
                        CohortFigureKind.RESPONSE,
                        CohortFigureKind.NO_RESPONSE,
                        CohortFigureKind.REMISSION,
                        CohortFigureKind.NO_REMISSION,
                        CohortFigureKind.RELIABLY_BETTER,
                        CohortFigureKind.NO_RELIABLE_CHANGE,
                        CohortFigureKind.RELIABLY_WORSE)
                .map(kind -> new Row("Courses " + kind.meaning(), "", cohort.figure(kind, scale)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
    }
}
