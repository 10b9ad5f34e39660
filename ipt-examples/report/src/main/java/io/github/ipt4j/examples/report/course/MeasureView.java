package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.report.course.CourseSummary.Fact;
import io.github.ipt4j.examples.report.drawing.Drawing;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One scale: its chart, what changed, and every number.
 *
 * @param progress the totals
 * @param chart the chart
 * @param words the language
 */
public record MeasureView(ScaleProgress progress, Drawing chart, PageWords words) {

    /**
     * An assessment as a row of a table.
     *
     * @param session the number of the session, or that it was a contact
     * @param date its day
     * @param total the total as it is shown, or a dash where an item was left unanswered
     * @param band its severity, or a dash; which items were left unanswered
     * @param change the change since the first, or a dash
     * @param response whether it is one
     * @param remission whether it is one
     */
    public record Row(
            String session, String date, String total, String band, String change, String response, String remission) {}

    /**
     * What the scale is called.
     *
     * @return its title, and which way it runs where that is not the usual one
     */
    public String title() {
        return scale().direction() == Direction.MORE_IS_BETTER
                ? words.of("measures.more-is-better", "scale", scale())
                : words.of(scale());
    }

    private Scale scale() {
        return progress.scale();
    }

    /**
     * The first and the latest total.
     *
     * @return such as {@code 17 → 4}
     */
    public String headline() {
        if (progress.baseline().isEmpty()) {
            return words.of("measures.unknown");
        }
        String first = total(progress.baseline().get());
        return progress.change()
                .map(change -> words.of(
                        words.message("measures.from-to").with("first", first).with("latest", total(change.later()))))
                .orElse(first);
    }

    /**
     * What the change amounts to.
     *
     * @return the facts in order; none if there is only the first assessment
     */
    public ImmutableList<Fact> facts() {
        return progress.change().map(this::facts).orElse(ImmutableList.of());
    }

    private ImmutableList<Fact> facts(Change change) {
        return ImmutableList.of(
                new Fact(
                        words.of("measures.change"),
                        signed(change.points() * change.scale().displayFactor())),
                new Fact(words.of("measures.reliable-improvement"), words.answer(change.reliableImprovement())),
                new Fact(words.of("measures.reliable-deterioration"), words.answer(change.reliableDeterioration())),
                new Fact(words.of("measures.response"), applies(change, change.response())),
                new Fact(words.of("measures.remission"), applies(change, change.remission())),
                new Fact(words.of("measures.below-caseness"), applies(change, change.belowCaseness())));
    }

    /**
     * Every assessment.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> rows() {
        return progress.measurements().stream()
                .map(measurement -> row(measurement, change(measurement)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The assessments of a session.
     *
     * @param number the number of the session
     * @return the rows in order; none if the scale was not assessed in it
     */
    public ImmutableList<Row> rows(int number) {
        return progress.measurements().stream()
                .filter(measurement -> measurement.session().equals(OptionalInt.of(number)))
                .map(measurement -> row(measurement, change(measurement)))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Change> change(Measurement later) {
        return progress.changes().stream()
                .filter(change -> change.later().equals(later))
                .findFirst();
    }

    private Row row(Measurement measurement, Optional<Change> change) {
        return new Row(
                words.session(measurement.session()),
                words.of(measurement.date()),
                measurement.total().isPresent() ? total(measurement) : "–",
                band(measurement),
                change.map(by -> signed(shown(by.points()))).orElse("–"),
                change.map(by -> applies(by, by.response())).orElse("–"),
                change.map(by -> applies(by, by.remission())).orElse("–"));
    }

    private String total(Measurement measurement) {
        return words.of(shown(measurement.total().orElseThrow()));
    }

    private String band(Measurement measurement) {
        return measurement.total().isPresent()
                ? scale().band(measurement.total().getAsInt()).map(words::of).orElse("–")
                : words.of(words.unanswered(measurement.assessment().unanswered()));
    }

    private int shown(int total) {
        return total * scale().displayFactor();
    }

    private String applies(Change change, Optional<Boolean> answer) {
        int baseline = change.baseline().total().orElseThrow();
        if (change.scale().isCase(baseline).filter(was -> !was).isPresent()) {
            return words.of("measures.no-case");
        }
        return change.scale().caseness().isEmpty() && !change.scale().canRespond(baseline)
                ? words.of("measures.in-remission")
                : words.answer(answer);
    }

    private String signed(int points) {
        if (points == 0) {
            return words.of(0);
        }
        return words.of(points > 0 ? "measures.more" : "measures.less", "points", Math.abs(points));
    }
}
