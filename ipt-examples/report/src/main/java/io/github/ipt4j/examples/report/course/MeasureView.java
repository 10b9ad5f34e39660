package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.examples.report.course.CourseSummary.Fact;
import io.github.ipt4j.examples.report.drawing.Drawing;
import io.github.ipt4j.examples.report.page.EnglishFormat;
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
 */
public record MeasureView(ScaleProgress progress, Drawing chart) {

    /**
     * An assessment as a row of a table.
     *
     * @param session the number of the session; empty if it was a contact
     * @param date its day
     * @param total the total as it is shown
     * @param band its severity, or a dash
     * @param change the change since the first, or a dash
     * @param response whether it is one
     * @param remission whether it is one
     */
    public record Row(
            OptionalInt session,
            String date,
            int total,
            String band,
            String change,
            String response,
            String remission) {

        /**
         * Where it was made.
         *
         * @return the number of the session, or that it was a contact
         */
        public String place() {
            return session.isPresent() ? "" + session.getAsInt() : "contact";
        }
    }

    /**
     * What the scale is called.
     *
     * @return its title, and which way it runs where that is not the usual one
     */
    public String title() {
        return scale().title() + (scale().direction() == Direction.MORE_IS_BETTER ? " – more is better" : "");
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
        int first = shown(progress.baseline().total());
        return progress.change()
                .map(change -> first + " → " + shown(change.later().total()))
                .orElse("" + first);
    }

    /**
     * What the change amounts to.
     *
     * @return the facts in order; none if there is only the first assessment
     */
    public ImmutableList<Fact> facts() {
        return progress.change().map(MeasureView::facts).orElse(ImmutableList.of());
    }

    private static ImmutableList<Fact> facts(Change change) {
        return ImmutableList.of(
                new Fact("Change", signed(change.points() * change.scale().displayFactor())),
                new Fact("Reliable improvement", EnglishFormat.answer(change.reliableImprovement())),
                new Fact("Reliable deterioration", EnglishFormat.answer(change.reliableDeterioration())),
                new Fact("Response", applies(change, change.response())),
                new Fact("Remission", applies(change, change.remission())),
                new Fact("Below caseness", applies(change, change.belowCaseness())));
    }

    /**
     * Every assessment.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> rows() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        rows.add(row(progress.baseline(), Optional.empty()));
        progress.changes().forEach(change -> rows.add(row(change.later(), Optional.of(change))));
        return rows.build();
    }

    private Row row(Measurement measurement, Optional<Change> change) {
        return new Row(
                measurement.session(),
                EnglishFormat.day(measurement.date()),
                shown(measurement.total()),
                scale().band(measurement.total()).map(SeverityBand::title).orElse("–"),
                change.map(by -> signed(shown(by.points()))).orElse("–"),
                change.map(by -> applies(by, by.response())).orElse("–"),
                change.map(by -> applies(by, by.remission())).orElse("–"));
    }

    private int shown(int total) {
        return total * scale().displayFactor();
    }

    private static String applies(Change change, Optional<Boolean> answer) {
        boolean noCase = change.scale()
                .isCase(change.baseline().total())
                .filter(was -> !was)
                .isPresent();
        return noCase ? "not a case at first" : EnglishFormat.answer(answer);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
