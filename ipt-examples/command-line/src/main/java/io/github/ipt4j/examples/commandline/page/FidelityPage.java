package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.words.IptWords;
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

    private static final String INDENT = " ".repeat(11);

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
        page.headed("fidelity.figures");
        fidelity.figures().forEach(this::figure);
        basis(FigureBasis.RECORD);
        basis(FigureBasis.NOTES);
        ratings.ifPresent(rated -> rated.write(page, replayed));
        departures(fidelity);
        corrections(fidelity);
        tasks(fidelity);
        page.headed("fidelity.strategies", "areas", TextPage.terms(fidelity.focus()));
        uses(fidelity.strategies());
        page.headed("fidelity.techniques");
        uses(fidelity.techniques());
        RiskPage.write(page, replayed.risk());
    }

    /** A figure; one that rests on notes has a mark. */
    private void figure(Figure figure) {
        page.said(
                "fidelity.figure." + figure.kind().basis().word(),
                "numerator",
                String.format(Locale.ROOT, "%3d", figure.numerator()),
                "denominator",
                String.format(Locale.ROOT, "%-3d", figure.denominator()),
                "counted",
                figure.kind().numerator());
        indented("fidelity.figure.of", "whole", figure.kind().denominator());
        String counted = TextPage.list(figure.counted());
        if (figure.others().isEmpty()) {
            indented("fidelity.figure.sessions", "counted", counted);
        } else {
            indented("fidelity.figure.others", "counted", counted, "others", TextPage.list(figure.others()));
        }
    }

    private void indented(String key, Object... values) {
        page.line(INDENT + page.voice().say(key, values));
    }

    private void basis(FigureBasis basis) {
        page.said("fidelity.basis." + basis.word(), "basis", basis.statement());
    }

    private void departures(Fidelity fidelity) {
        page.headed("fidelity.departures");
        if (fidelity.departures().isEmpty()) {
            page.said("none");
        }
        fidelity.departures().forEach(this::departure);
    }

    private void departure(AcceptedEvent departure) {
        page.said(
                "fidelity.departure",
                "entry",
                Integer.toString(departure.entry()),
                "date",
                departure.event().date(),
                "type",
                departure.event().type().word(),
                "phase",
                departure.before().phase(),
                "sessions",
                departure.after().sessions(),
                "rules",
                departure.waived().toString());
    }

    /** Only where there are any; their reasons are private. */
    private void corrections(Fidelity fidelity) {
        if (!fidelity.corrections().isEmpty()) {
            page.headed("fidelity.corrections");
            fidelity.corrections()
                    .forEach(entry -> page.said(
                            "fidelity.correction",
                            "entry",
                            Integer.toString(entry.number()),
                            "date",
                            entry.event().date()));
        }
    }

    private void tasks(Fidelity fidelity) {
        page.headed("fidelity.tasks");
        fidelity.tasks().forEach(this::task);
        fidelity.undone().forEach(task -> page.said("fidelity.task.undone", "task", task.instruction()));
    }

    private void task(TaskDone done) {
        Message task = IptWords.FILE.message(
                done.session().isPresent() ? "fidelity.task.done-in" : "fidelity.task.done",
                "task",
                done.task().instruction(),
                "date",
                done.date());
        page.line(page.voice()
                .of(
                        done.session().isPresent()
                                ? task.with("session", done.session().getAsInt())
                                : task));
    }

    private <T extends Enum<T> & VocabularyTerm> void uses(Uses<T> uses) {
        uses.used()
                .forEach(term -> page.said(
                        "fidelity.used",
                        "what",
                        term,
                        "numbers",
                        TextPage.list(uses.sessions().get(term))));
        page.said("fidelity.unused", "what", TextPage.terms(uses.notUsed()));
    }
}
