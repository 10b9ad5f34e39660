package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.risk.RiskReview;
import java.util.List;
import java.util.Optional;

/** Progress as CSV: a row for each course and scale, under a header that says what the columns hold. */
final class ProgressCsv implements CourseReport {

    private static final List<String> HEADER = CourseRow.header(
            RiskPage.COLUMN,
            "date of the latest review of such a concern (empty if none)",
            "outcome of the latest review of such a concern (empty if none)",
            "joint: a case on phq-9 or gad-7 at the start (yes / no / empty if unknown)",
            "joint: recovered, below both cut-offs at the end (yes / no / empty if unknown or no case at the start)",
            "joint: reliably recovered by " + Recovery.STANDARD.word()
                    + " (yes / no / empty if unknown or no case at the start)",
            "scale id (empty if nothing was measured)",
            "assessments",
            "assessments with an unanswered item, which enter no figure",
            "baseline total in points (empty if no assessment was complete)",
            "latest total in points (empty if no assessment was complete)",
            "change in points, latest less baseline (empty if assessed whole less than twice)",
            "improvement in points, positive is better (empty if assessed whole less than twice)",
            "response, better by half (yes / no / empty if unknown or not ill enough at baseline)",
            "remission (yes / no / empty if unknown or not ill enough at baseline)",
            "no longer a case (yes / no / empty if unknown or baseline no case)",
            "reliably better than baseline (yes / no / empty if unknown)",
            "reliably worse than baseline (yes / no / empty if unknown)");

    private final Csv csv;

    ProgressCsv(Csv csv) {
        this.csv = csv;
    }

    @Override
    public void begin() {
        csv.row(HEADER);
    }

    @Override
    public void unreadable(String file, int line) {
        csv.row(CourseRow.unreadable(file, line, HEADER, RiskPage.COLUMN));
    }

    @Override
    public void write(ReplayedCourse replayed) {
        Progress progress = Progress.of(replayed.course());
        if (progress.series().isEmpty()) {
            row(replayed, progress.recovery(), List.of("", 0, 0, "", "", "", "", "", "", "", "", ""));
        }
        progress.series().values().forEach(series -> row(replayed, progress.recovery(), figures(series)));
    }

    private void row(ReplayedCourse replayed, Recovery recovery, List<Object> figures) {
        RiskRecord risk = replayed.risk();
        Optional<RiskReview> review = RiskPage.latestReview(risk);
        csv.row(CourseRow.of(
                replayed,
                List.of(
                        risk.standing().word(),
                        Csv.known(review.map(RiskReview::date)),
                        Csv.known(review.map(latest -> latest.outcome().word())),
                        Csv.answer(recovery.wasCase()),
                        Csv.answer(recovery.recovered()),
                        Csv.answer(recovery.reliablyRecovered())),
                figures));
    }

    private static Object total(Optional<Measurement> complete) {
        return Csv.known(complete.map(measurement -> measurement.total().orElseThrow()));
    }

    private static List<Object> figures(ScaleProgress series) {
        Optional<Change> change = series.change();
        return List.of(
                series.scale().id(),
                series.measurements().size(),
                series.measurements().size() - series.complete().size(),
                total(series.baseline()),
                total(series.latest()),
                Csv.known(change.map(Change::points)),
                Csv.known(change.map(Change::improvement)),
                Csv.answer(change.flatMap(Change::response)),
                Csv.answer(change.flatMap(Change::remission)),
                Csv.answer(change.flatMap(Change::belowCaseness)),
                Csv.answer(change.flatMap(Change::reliableImprovement)),
                Csv.answer(change.flatMap(Change::reliableDeterioration)));
    }
}
