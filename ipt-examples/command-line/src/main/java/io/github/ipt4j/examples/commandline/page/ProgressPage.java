package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.JointImprovement;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

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
            page.said("progress.unmeasured");
        }
        progress.series().values().forEach(this::scale);
        recovery(progress.recovery());
        RiskPage.write(page, replayed.risk());
    }

    private void scale(ScaleProgress series) {
        page.heading(page.voice().of(title(series.scale())));
        page.line(String.format(
                Locale.ROOT,
                READING,
                page.voice().say("progress.session"),
                page.voice().say("progress.date"),
                page.voice().say("progress.total"),
                page.voice().say("progress.severity"),
                page.voice().say("progress.change")));
        series.measurements().forEach(measurement -> measurement(series, measurement));
        series.change().ifPresent(this::figures);
    }

    private static Message title(Scale scale) {
        return scale.displayFactor() == 1
                ? IptWords.FILE.message("progress.scale", "id", scale.id(), "title", scale)
                : IptWords.FILE.message(
                        "progress.scale.times", "id", scale.id(), "title", scale, "factor", scale.displayFactor());
    }

    private void measurement(ScaleProgress series, Measurement measurement) {
        OptionalInt total = measurement.total();
        page.line(String.format(
                        Locale.ROOT,
                        READING,
                        session(measurement),
                        page.voice().of(measurement.date()),
                        total.isPresent() ? Integer.toString(shown(series.scale(), total.getAsInt())) : "–",
                        total.isPresent() ? band(series.scale(), total.getAsInt()) : unanswered(measurement),
                        change(series, measurement))
                .stripTrailing());
    }

    private String session(Measurement measurement) {
        return measurement.session().isPresent()
                ? Integer.toString(measurement.session().getAsInt())
                : page.voice().say("place.contact");
    }

    private String band(Scale scale, int total) {
        return scale.band(total).map(page.voice()::of).orElse("");
    }

    private String unanswered(Measurement measurement) {
        return page.voice()
                .say(
                        "progress.unanswered",
                        "items",
                        List.copyOf(measurement.assessment().unanswered()));
    }

    private String change(ScaleProgress series, Measurement measurement) {
        if (series.baseline().filter(measurement::equals).isPresent()) {
            return page.voice().say("progress.baseline");
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
        page.said(
                "progress.figures",
                "response",
                TextPage.answer(change.response()),
                "remission",
                TextPage.answer(change.remission()),
                "belowCaseness",
                TextPage.answer(change.belowCaseness()),
                "better",
                TextPage.answer(change.reliableImprovement()),
                "worse",
                TextPage.answer(change.reliableDeterioration()));
    }

    private void recovery(Recovery recovery) {
        Voice voice = page.voice();
        page.headed("progress.joint");
        row(voice.say("progress.case"), voice.of(TextPage.answer(recovery.wasCase())), "");
        row(voice.say("progress.recovered"), voice.of(TextPage.answer(recovery.recovered())), "");
        row(voice.say("progress.by"), voice.say("progress.improved"), voice.say("progress.reliably-recovered"));
        for (JointImprovement definition : JointImprovement.values()) {
            row(
                    "  " + voice.of(named(definition)),
                    voice.of(TextPage.answer(recovery.reliablyImproved(definition))),
                    voice.of(TextPage.answer(recovery.reliablyRecovered(definition))));
        }
    }

    private static Worded named(JointImprovement definition) {
        return definition == Recovery.STANDARD
                ? IptWords.FILE.message("progress.standard", "definition", definition)
                : definition;
    }

    private void row(String name, String first, String second) {
        page.line(String.format(Locale.ROOT, "%-40s%-22s%s", name, first, second));
    }
}
