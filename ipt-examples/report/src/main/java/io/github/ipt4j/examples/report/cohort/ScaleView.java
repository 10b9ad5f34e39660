package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.cohort.CohortView.Row;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
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
        PageWords words = cohort.words();
        return words.of(
                courses == 0
                        ? words.message("measures.once")
                        : words.message("measures.from-to")
                                .with("first", mean(CohortFigureKind.BASELINE_POINTS, courses))
                                .with("latest", mean(CohortFigureKind.LATEST_POINTS, courses)));
    }

    private double mean(CohortFigureKind kind, long courses) {
        return (double) amount(kind) / courses;
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
                .map(kind -> new Row(
                        cohort.words().of("measures.courses", "meaning", kind.meaning()),
                        "",
                        cohort.figure(kind, scale)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
    }
}
