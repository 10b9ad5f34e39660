package io.github.ipt4j.examples.report.form;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.course.MeasureView;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The note of one session. Used once. */
final class SessionNote {

    private final Source source;
    private final PageWords words;
    private final HeldSession held;
    private final Session session;
    private final Form.Filling form;

    SessionNote(Source source, HeldSession held) {
        this.source = source;
        this.words = source.words();
        this.held = held;
        this.session = held.session();
        this.form = source.filling("note.title");
    }

    Form form() {
        frame();
        between();
        measures();
        source.risk(form);
        work();
        next();
        form.section("signature.title");
        form.toWrite("signature.to-write");
        return form.form();
    }

    private void frame() {
        form.section("session.title");
        form.fill(
                "session.session",
                words.of(words.message("session.this")
                        .with("number", session.number())
                        .with("date", session.date())
                        .with("phase", held.phase())));
        form.fill(
                "session.length",
                session.minutes().isPresent()
                        ? Optional.of(words.of(
                                "session.minutes", "minutes", session.minutes().getAsInt()))
                        : Optional.empty());
        form.fill("session.agenda", session.agendaSetBy().map(words::capitalized));
    }

    private void between() {
        form.section("before.title");
        form.fillOrNone(
                "before.missed",
                since(SessionMissed.class).stream().map(this::missed).toList());
        List<String> contacts =
                since(ContactMade.class).stream().map(this::contact).toList();
        if (!contacts.isEmpty()) {
            form.fill("before.contacts", contacts);
        }
        form.toWrite("before.to-write");
    }

    private String missed(SessionMissed missed) {
        return words.of(
                words.message("before.missed-on").with("date", missed.date()).with("reason", missed.reason()));
    }

    private String contact(ContactMade contact) {
        return words.of(words.message("before.contact")
                .with("date", contact.date())
                .with("done", source.series(contact.activities())));
    }

    /** What happened of one kind after the session before this one. */
    private <E extends CourseEvent> List<E> since(Class<E> kind) {
        List<E> since = new ArrayList<>();
        for (AcceptedEvent accepted : source.course().history().events()) {
            if (accepted.entry() == held.entry()) {
                break;
            }
            if (accepted.event() instanceof SessionHeld) {
                since.clear();
            } else if (kind.isInstance(accepted.event())) {
                since.add(kind.cast(accepted.event()));
            }
        }
        return since;
    }

    private void measures() {
        form.section("measures.title");
        form.fillOrNone(
                "measures.here",
                source.view().measures().stream()
                        .flatMap(measure ->
                                measure.rows(session.number()).stream().map(row -> measured(measure, row)))
                        .toList());
    }

    private String measured(MeasureView measure, MeasureView.Row row) {
        return words.of(words.message("measures.row")
                .with("scale", measure.title())
                .with("total", row.total())
                .with("band", row.band())
                .with("change", row.change()));
    }

    private void work() {
        form.section("done.title");
        form.fill("in-journal", source.done(session.activities()));
        form.toWrite("done.to-write");
    }

    private void next() {
        form.section("next.title");
        if (session.number() == source.course().state().sessions()) {
            form.fillOrNone(
                    "next.tasks",
                    source.course().outlook().outstanding().stream()
                            .map(Task::instruction)
                            .map(words::capitalized)
                            .toList());
        }
        form.toWrite("next.to-write");
    }
}
