package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.fidelity.FigureBasis;
import io.github.ipt4j.protocol.fidelity.TaskDone;
import io.github.ipt4j.protocol.fidelity.Uses;
import java.util.Locale;
import java.util.Optional;

/** Fidelity as text for a person. */
final class FidelityPage implements CourseReport {

    private final TextPage page;
    private final Optional<RatingPage> ratings;

    FidelityPage(TextPage page, Optional<RatingPage> ratings) {
        this.page = page;
        this.ratings = ratings;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        page.begin(replayed);
        Fidelity fidelity = Fidelity.of(replayed.course());
        page.heading("Figures (there is no overall score)");
        fidelity.figures().forEach(this::figure);
        basis(FigureBasis.RECORD);
        basis(FigureBasis.NOTES);
        ratings.ifPresent(rated -> rated.write(page, replayed));
        departures(fidelity);
        corrections(fidelity);
        tasks(fidelity);
        page.heading("Strategies of the areas in focus: " + TextPage.words(fidelity.focus()));
        uses(fidelity.strategies());
        page.heading("Techniques");
        uses(fidelity.techniques());
        RiskPage.write(page, replayed.risk());
    }

    private void figure(Figure figure) {
        page.line(String.format(
                Locale.ROOT,
                "%3d of %-3d %s",
                figure.numerator(),
                figure.denominator(),
                figure.kind().numerator() + mark(figure.kind().basis())));
        page.line(String.format(Locale.ROOT, "           of %s", figure.kind().denominator()));
        String others = figure.others().isEmpty() ? "" : "; others: " + TextPage.list(figure.others());
        page.line(String.format(Locale.ROOT, "           sessions: %s%s", TextPage.list(figure.counted()), others));
    }

    /** What stands behind a figure that rests on notes. */
    private static String mark(FigureBasis basis) {
        return basis == FigureBasis.NOTES ? " *" : "";
    }

    private void basis(FigureBasis basis) {
        page.line((basis == FigureBasis.NOTES ? "* " : "") + "based on " + basis.statement());
    }

    private void departures(Fidelity fidelity) {
        page.heading("Deviations");
        if (fidelity.departures().isEmpty()) {
            page.line("none");
        }
        fidelity.departures().forEach(this::departure);
    }

    private void departure(AcceptedEvent departure) {
        page.line(String.format(
                Locale.ROOT,
                "event %d, %s, %s, in the %s phase, sessions held by then %d: %s",
                departure.entry(),
                departure.event().date(),
                departure.event().type().word(),
                departure.before().phase().word(),
                departure.after().sessions(),
                departure.waived()));
    }

    /** Only where there are any; their reasons are private. */
    private void corrections(Fidelity fidelity) {
        if (!fidelity.corrections().isEmpty()) {
            page.heading("Corrections of the record");
            fidelity.corrections()
                    .forEach(entry -> page.line(
                            "entry " + entry.number() + ", " + entry.event().date()));
        }
    }

    private void tasks(Fidelity fidelity) {
        page.heading("Tasks");
        fidelity.tasks().forEach(this::task);
        fidelity.undone().forEach(task -> page.line("[ ] " + Wording.english().of(task.instruction())));
    }

    private void task(TaskDone done) {
        String where =
                done.session().isPresent() ? ", session " + done.session().getAsInt() : "";
        page.line("[x] " + Wording.english().of(done.task().instruction()) + ": " + done.date() + where);
    }

    private <T extends Enum<T> & VocabularyTerm> void uses(Uses<T> uses) {
        uses.used()
                .forEach(term -> page.line(term.word() + ": sessions "
                        + TextPage.list(uses.sessions().get(term))));
        page.line("not used: " + TextPage.words(uses.notUsed()));
    }
}
