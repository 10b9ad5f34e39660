package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.examples.report.drawing.Drawing.Canvas;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The totals of one scale over a course, on its severity bands, with the phases, response and remission. */
public final class MeasureChart {

    private static final int HEIGHT = 280;
    private static final int TOP = 34;
    private static final int BOTTOM = HEIGHT - 40;
    private static final int LEFT = 34;
    private static final int MARGIN = 146;
    private static final int MOST_POINTS = 600;

    private static final int LABEL_HEIGHT = 14;

    private final ScaleProgress progress;
    private final Scale scale;
    private final ImmutableList<PhaseSpan> phases;
    private final WeekAxis axis;
    private final int width;
    private final PageWords words;
    private final ChartText text;
    private final Canvas canvas = new Canvas();

    private MeasureChart(ScaleProgress progress, ImmutableList<PhaseSpan> phases, int width, PageWords words) {
        this.words = words;
        this.text = new ChartText(progress, words);
        this.progress = progress;
        this.scale = progress.scale();
        this.phases = phases;
        this.width = width;
        this.axis = new WeekAxis(phases.get(0).from(), last(progress, phases), LEFT + 14, width - MARGIN - 14);
    }

    /**
     * Draws the totals of a scale.
     *
     * @param id what the page calls the drawing
     * @param progress the totals
     * @param phases the phases of the course, at least one
     * @param width the width of the drawing, 400 or more
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(
            String id, ScaleProgress progress, ImmutableList<PhaseSpan> phases, int width, PageWords words) {
        return new MeasureChart(progress, phases, width, words.in(Drawing.WORDS)).draw(id);
    }

    /** The end of the course, or the latest measurement, which can follow it. */
    private static LocalDate last(ScaleProgress progress, ImmutableList<PhaseSpan> phases) {
        LocalDate end = phases.get(phases.size() - 1).to();
        LocalDate latest =
                progress.measurements().get(progress.measurements().size() - 1).date();
        return latest.isAfter(end) ? latest : end;
    }

    private Drawing draw(String id) {
        bands();
        phases();
        weeks();
        thresholds();
        totals();
        marked();
        String title = words.of("measure.title", "scale", scale);
        return new Drawing(id, title, text.all(), width, HEIGHT, canvas.marks());
    }

    private double y(double total) {
        int lowest = scale.totalRange().min();
        int most = scale.totalRange().maxOr(lowest);
        return BOTTOM - (BOTTOM - TOP) * (total - lowest) / Math.max(1, most - lowest);
    }

    private double right() {
        return width - MARGIN;
    }

    private void bands() {
        ImmutableList<SeverityBand> bands = scale.bands();
        int most = scale.totalRange().maxOr(0);
        for (int i = 0; i < bands.size(); i++) {
            SeverityBand band = bands.get(i);
            int to = i + 1 < bands.size() ? bands.get(i + 1).from() : most;
            canvas.box("band band-" + Math.min(i, 4), LEFT, y(to), right() - LEFT, y(band.from()) - y(to));
            canvas.label("label muted", right() + 8, (y(band.from()) + y(to)) / 2 + 4, words.of(band));
            tick(band.from());
        }
        if (bands.isEmpty()) {
            canvas.box("band band-0", LEFT, TOP, right() - LEFT, BOTTOM - TOP);
            tick(scale.totalRange().min());
        }
        tick(most);
    }

    private void tick(int total) {
        canvas.line("grid", LEFT, y(total), right(), y(total));
        canvas.label("label end muted", LEFT - 6, y(total) + 4, words.of(total * scale.displayFactor()));
    }

    private void phases() {
        for (PhaseSpan span : phases) {
            double from = axis.x(span.from());
            double to = axis.x(span.to());
            canvas.box("phase " + span.phase().word(), from, TOP - 10, Math.max(1, to - from), 6);
            if (span.phase() != Phase.INITIAL) {
                canvas.line("divider", from, TOP - 10, from, BOTTOM);
            }
            if (to - from >= 62) {
                canvas.label("label", from + 2, TOP - 16, words.of(span.phase()));
            }
        }
    }

    private void weeks() {
        axis.ticks().forEach(tick -> canvas.label("label middle muted", tick.x(), BOTTOM + 18, words.of(tick.week())));
        canvas.label("label muted", right() + 8, BOTTOM + 18, words.of("measure.weeks"));
    }

    private static int total(Measurement complete) {
        return complete.total().orElseThrow();
    }

    /** What a client who can respond is to reach. */
    private void thresholds() {
        progress.baseline().map(first -> total(first)).filter(scale::canRespond).ifPresent(this::thresholds);
    }

    private void thresholds(int baseline) {
        boolean less = scale.direction() == Direction.MORE_IS_WORSE;
        double half = (baseline + scale.bestTotal()) / 2.0;
        double reached = less ? Math.floor(half) : Math.ceil(half);
        threshold(half, -4, less ? "threshold.response.less" : "threshold.response.more", reached);
        String remission = less ? "threshold.remission.below" : "threshold.remission.above";
        scale.remission().ifPresent(cut -> threshold(cut, below(cut, half), remission, cut));
    }

    /** Where a label stands from its line: above it, or below it where the line just above would cross the label. */
    private double below(int total, double other) {
        double distance = y(total) - y(other);
        return distance >= 0 && distance < LABEL_HEIGHT ? LABEL_HEIGHT : -4;
    }

    private void threshold(double total, double label, String key, double points) {
        canvas.line("threshold", LEFT, y(total), right(), y(total));
        canvas.label("label small", LEFT + 6, y(total) + label, words.of(key, "points", text.shown(points)));
    }

    /** The totals as a line, with a gap wherever a total is unknown. */
    private void totals() {
        ImmutableList<Measurement> complete = progress.complete();
        if (complete.isEmpty()) {
            return;
        }
        List<List<String>> runs = runs(1 + (complete.size() - 1) / MOST_POINTS);
        canvas.path("trace", joined(runs, "L"));
        canvas.path("point", joined(runs, "h0M") + "h0");
        value(complete.get(0), "label middle strong", -10);
        if (complete.size() > 1) {
            value(complete.get(complete.size() - 1), "label middle strong", -10);
        }
    }

    private static String joined(List<List<String>> runs, String within) {
        String between = within.equals("L") ? "M" : within;
        return runs.stream().map(run -> String.join(within, run)).collect(Collectors.joining(between, "M", ""));
    }

    /** Where the measurements are, in runs without a gap; of very many, every so many and the last. */
    private List<List<String>> runs(int step) {
        List<List<String>> runs = new ArrayList<>();
        boolean gap = true;
        int number = 0;
        for (Measurement measurement : progress.measurements()) {
            if (measurement.total().isEmpty()) {
                gap = true;
                continue;
            }
            if (gap) {
                runs.add(new ArrayList<>());
            }
            boolean last = Optional.of(measurement).equals(progress.latest());
            if (gap || last || number % step == 0) {
                runs.get(runs.size() - 1).add(Canvas.point(x(measurement), y(total(measurement))));
            }
            gap = false;
            number++;
        }
        return runs;
    }

    private void value(Measurement measurement, String style, int above) {
        canvas.label(
                style,
                x(measurement),
                y(total(measurement)) + above,
                words.of(total(measurement) * scale.displayFactor()));
    }

    private double x(Measurement measurement) {
        return axis.x(measurement.date());
    }

    private void marked() {
        Optional<Measurement> response = text.first(Change::response);
        Optional<Measurement> remission = text.first(Change::remission);
        response.ifPresent(
                measurement -> ring(measurement, response.equals(remission) ? "reached.both" : "reached.response"));
        remission
                .filter(measurement -> !response.equals(remission))
                .ifPresent(measurement -> ring(measurement, "reached.remission"));
    }

    private void ring(Measurement measurement, String key) {
        double x = x(measurement);
        boolean atEnd = x > right() - 80;
        canvas.dot("ring", x, y(total(measurement)), 8);
        canvas.label(
                "label accent " + (atEnd ? "end" : ""),
                x + (atEnd ? -8 : 8),
                y(total(measurement)) - 12,
                words.of(key));
    }
}
