package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.JointImprovement;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.Optional;

/** Progress as JSON Lines. */
final class ProgressJson implements CourseReport {

    private final JsonLines json;

    ProgressJson(JsonLines json) {
        this.json = json;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        Progress progress = Progress.of(replayed.course());
        json.line(replayed, () -> {
            json.list("scales", progress.series().values(), series -> json.object(() -> scale(series)));
            json.object("recovery", () -> recovery(progress.recovery()));
            RiskPage.write(json, replayed.risk());
        });
    }

    private void scale(ScaleProgress series) {
        Optional<Change> change = series.change();
        json.text("scale", series.scale().id());
        json.list("readings", series.measurements(), measurement -> json.object(() -> measurement(measurement)));
        json.number("baseline", total(series.baseline()));
        json.number("latest", total(series.latest()));
        json.number("points", change.map(Change::points));
        json.number("improvement", change.map(Change::improvement));
        json.flag("response", change.flatMap(Change::response));
        json.flag("remission", change.flatMap(Change::remission));
        json.flag("belowCaseness", change.flatMap(Change::belowCaseness));
        json.flag("reliableImprovement", change.flatMap(Change::reliableImprovement));
        json.flag("reliableDeterioration", change.flatMap(Change::reliableDeterioration));
    }

    private static Optional<Integer> total(Optional<Measurement> complete) {
        return complete.map(measurement -> measurement.total().orElseThrow());
    }

    private void measurement(Measurement measurement) {
        json.number("session", measurement.session().stream().boxed().findFirst());
        json.text("date", measurement.date().toString());
        json.number("total", measurement.total());
        json.numbers("unanswered", measurement.assessment().unanswered());
    }

    private void recovery(Recovery recovery) {
        json.flag("wasCase", recovery.wasCase());
        json.flag("recovered", recovery.recovered());
        json.text("definition", Recovery.STANDARD.word());
        json.flag("reliablyImproved", recovery.reliablyImproved());
        json.flag("reliablyRecovered", recovery.reliablyRecovered());
        json.object("reliablyRecoveredBy", () -> {
            for (JointImprovement definition : JointImprovement.values()) {
                json.flag(definition.word(), recovery.reliablyRecovered(definition));
            }
        });
    }
}
