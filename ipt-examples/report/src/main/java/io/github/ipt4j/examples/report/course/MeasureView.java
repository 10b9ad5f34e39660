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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return Stream.concat(progress.baseline().stream(), progress.change().map(Change::later).stream())
                .map(this::total)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" → "), totals -> totals.isEmpty() ? "total unknown" : totals));
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
        return progress.measurements().stream()
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
                EnglishFormat.session(measurement.session()),
                EnglishFormat.day(measurement.date()),
                measurement.total().isPresent() ? total(measurement) : "–",
                band(measurement),
                change.map(by -> signed(shown(by.points()))).orElse("–"),
                change.map(by -> applies(by, by.response())).orElse("–"),
                change.map(by -> applies(by, by.remission())).orElse("–"));
    }

    private String total(Measurement measurement) {
        return Integer.toString(shown(measurement.total().orElseThrow()));
    }

    private String band(Measurement measurement) {
        return measurement.total().isPresent()
                ? scale().band(measurement.total().getAsInt())
                        .map(SeverityBand::title)
                        .orElse("–")
                : EnglishFormat.unanswered(measurement.assessment().unanswered());
    }

    private int shown(int total) {
        return total * scale().displayFactor();
    }

    private static String applies(Change change, Optional<Boolean> answer) {
        int baseline = change.baseline().total().orElseThrow();
        if (change.scale().isCase(baseline).filter(was -> !was).isPresent()) {
            return "not a case at first";
        }
        return change.scale().caseness().isEmpty() && !change.scale().canRespond(baseline)
                ? "in remission at first"
                : EnglishFormat.answer(answer);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
