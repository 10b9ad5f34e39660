package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.course.MeasureView;
import io.github.ipt4j.examples.report.page.EnglishFormat;
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
    private final HeldSession held;
    private final Session session;
    private final Form.Filling form;

    SessionNote(Source source, HeldSession held) {
        this.source = source;
        this.held = held;
        this.session = held.session();
        this.form = source.filling("Session note");
    }

    Form form() {
        frame();
        between();
        measures();
        source.risk(form);
        work();
        next();
        form.section("Signature");
        form.toWrite("Name, date and signature");
        return form.form();
    }

    private void frame() {
        form.section("Session");
        form.fill(
                "Session",
                session.number() + ", " + EnglishFormat.day(session.date()) + ", "
                        + held.phase().word() + " phase");
        form.fill(
                "Length",
                session.minutes().isPresent()
                        ? Optional.of(session.minutes().getAsInt() + " minutes")
                        : Optional.empty());
        form.fill(
                "Agenda set by", session.agendaSetBy().map(EnglishFormat::words).map(EnglishFormat::capitalized));
    }

    private void between() {
        form.section("Since the session before");
        List<String> missed = since(SessionMissed.class).stream()
                .map(miss -> EnglishFormat.day(miss.date()) + ", " + EnglishFormat.words(miss.reason()))
                .toList();
        form.fill("Sessions missed", missed.isEmpty() ? ImmutableList.of("None") : missed);
        List<String> contacts = since(ContactMade.class).stream()
                .map(contact ->
                        EnglishFormat.day(contact.date()) + ": " + String.join("; ", source.done(contact.activities())))
                .toList();
        if (!contacts.isEmpty()) {
            form.fill("Contacts outside of sessions", contacts);
        }
        form.toWrite("Events and mood since then");
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
        form.section("Measures");
        ImmutableList<String> measured = source.view().measures().stream()
                .flatMap(measure -> measure.rows().stream()
                        .filter(row -> row.session().equals(Integer.toString(session.number())))
                        .map(row -> words(measure, row)))
                .collect(ImmutableList.toImmutableList());
        form.fill("In this session", measured.isEmpty() ? ImmutableList.of("None") : measured);
    }

    private static String words(MeasureView measure, MeasureView.Row row) {
        return measure.title() + ": " + row.total() + " (" + row.band() + "), change since the first: " + row.change();
    }

    private void work() {
        form.section("What was done");
        form.fill("In the journal", source.done(session.activities()));
        form.toWrite("How the client responded");
    }

    private void next() {
        form.section("Next");
        if (session.number() == source.course().state().sessions()) {
            form.fill(
                    "Tasks outstanding in this phase",
                    source.course().outlook().outstanding().isEmpty()
                            ? ImmutableList.of("None")
                            : source.course().outlook().outstanding().stream()
                                    .map(Task::instruction)
                                    .map(EnglishFormat::of)
                                    .map(EnglishFormat::capitalized)
                                    .toList());
        }
        form.toWrite("Plan for the next session");
    }
}
