package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.JointImprovement;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Progress as text for a person. */
final class ProgressPage implements CourseReport {

    private static final String READING = "%-9s%-12s%8s  %-26s%s";

    private final TextPage page;

    ProgressPage(TextPage page) {
        this.page = page;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        page.begin(replayed);
        Progress progress = Progress.of(replayed.course());
        if (progress.series().isEmpty()) {
            page.line("Symptoms were not measured.");
        }
        progress.series().values().forEach(this::scale);
        recovery(progress.recovery());
        RiskPage.write(page, replayed.risk());
    }

    private void scale(ScaleProgress series) {
        Scale scale = series.scale();
        String times = scale.displayFactor() == 1 ? "" : ", totals shown × " + scale.displayFactor();
        page.heading(scale.id() + ", " + scale.title() + times);
        page.line(String.format(Locale.ROOT, READING, "session", "date", "total", "severity", "change"));
        series.measurements().forEach(measurement -> measurement(series, measurement));
        series.change().ifPresent(this::figures);
    }

    private void measurement(ScaleProgress series, Measurement measurement) {
        OptionalInt total = measurement.total();
        page.line(String.format(
                        Locale.ROOT,
                        READING,
                        session(measurement),
                        measurement.date(),
                        total.isPresent() ? Integer.toString(shown(series.scale(), total.getAsInt())) : "–",
                        total.isPresent() ? band(series.scale(), total.getAsInt()) : unanswered(measurement),
                        change(series, measurement))
                .stripTrailing());
    }

    private static String session(Measurement measurement) {
        return measurement.session().isPresent()
                ? Integer.toString(measurement.session().getAsInt())
                : "contact";
    }

    private static String band(Scale scale, int total) {
        return scale.band(total).map(SeverityBand::title).orElse("");
    }

    private static String unanswered(Measurement measurement) {
        return "unanswered: "
                + measurement.assessment().unanswered().stream()
                        .map(number -> Integer.toString(number))
                        .collect(Collectors.joining(", "));
    }

    private static String change(ScaleProgress series, Measurement measurement) {
        if (series.baseline().filter(measurement::equals).isPresent()) {
            return "baseline";
        }
        return series.changes().stream()
                .filter(change -> change.later().equals(measurement))
                .map(change -> String.format(Locale.ROOT, "%+d", shown(series.scale(), change.points())))
                .findFirst()
                .orElse("");
    }

    private static int shown(Scale scale, int points) {
        return points * scale.displayFactor();
    }

    private void figures(Change change) {
        page.line(String.format(
                Locale.ROOT,
                "Since the baseline: response %s, remission %s, no longer a case %s, reliably better %s, reliably worse %s",
                TextPage.answer(change.response()),
                TextPage.answer(change.remission()),
                TextPage.answer(change.belowCaseness()),
                TextPage.answer(change.reliableImprovement()),
                TextPage.answer(change.reliableDeterioration())));
    }

    private void recovery(Recovery recovery) {
        page.heading("Depression and anxiety together, phq-9 and gad-7 (– is unknown, or does not apply)");
        page.line(String.format(Locale.ROOT, "%-40s%s", "a case at the start", TextPage.answer(recovery.wasCase())));
        page.line(String.format(Locale.ROOT, "%-40s%s", "recovered", TextPage.answer(recovery.recovered())));
        page.line(String.format(
                Locale.ROOT, "%-40s%-22s%s", "by reliable improvement on", "reliably improved", "reliably recovered"));
        for (JointImprovement definition : JointImprovement.values()) {
            page.line(String.format(
                    Locale.ROOT,
                    "%-40s%-22s%s",
                    "  " + definition.word() + (definition == Recovery.STANDARD ? " (default)" : ""),
                    TextPage.answer(recovery.reliablyImproved(definition)),
                    TextPage.answer(recovery.reliablyRecovered(definition))));
        }
    }
}
