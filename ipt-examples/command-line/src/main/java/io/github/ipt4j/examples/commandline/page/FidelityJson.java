package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.fidelity.TaskDone;
import io.github.ipt4j.protocol.fidelity.Uses;
import java.util.Optional;

/** Fidelity as JSON Lines. */
final class FidelityJson implements CourseReport {

    private final JsonLines json;
    private final Optional<RatingPage> ratings;

    FidelityJson(JsonLines json, Optional<RatingPage> ratings) {
        this.json = json;
        this.ratings = ratings;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        Fidelity fidelity = Fidelity.of(replayed.course());
        json.line(replayed, () -> {
            json.list("figures", fidelity.figures(), figure -> json.object(() -> figure(figure)));
            ratings.ifPresent(rated -> rated.write(json, replayed));
            json.list("deviations", fidelity.departures(), departure -> json.object(() -> departure(departure)));
            json.number("corrections", fidelity.corrections().size());
            json.list("tasks", fidelity.tasks(), done -> json.object(() -> task(done)));
            json.words("undone", fidelity.undone());
            json.words("focus", fidelity.focus());
            json.object("strategies", () -> uses(fidelity.strategies()));
            json.object("techniques", () -> uses(fidelity.techniques()));
            RiskPage.write(json, replayed.risk());
        });
    }

    private void figure(Figure figure) {
        json.text("figure", figure.kind().word());
        json.number("numerator", figure.numerator());
        json.number("denominator", figure.denominator());
        json.numbers("sessions", figure.counted());
        json.numbers("others", figure.others());
        json.text("basis", figure.kind().basis().word());
    }

    private void departure(AcceptedEvent departure) {
        json.number("event", departure.entry());
        json.text("type", departure.event().type().word());
        json.text("date", departure.event().date().toString());
        json.text("phase", departure.before().phase().word());
        json.number("sessions", departure.after().sessions());
        json.texts("rules", departure.waived(), Rule::id);
    }

    private void task(TaskDone done) {
        json.text("task", done.task().word());
        json.text("date", done.date().toString());
        json.number("session", done.session().stream().boxed().findFirst());
    }

    private <T extends Enum<T> & VocabularyTerm> void uses(Uses<T> uses) {
        json.object(
                "used",
                () -> uses.used()
                        .forEach(term ->
                                json.numbers(term.word(), uses.sessions().get(term))));
        json.words("notUsed", uses.notUsed());
    }
}
