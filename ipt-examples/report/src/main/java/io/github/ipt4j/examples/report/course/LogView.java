package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An accepted event as a row of the log.
 *
 * @param week the week after the opening, from 0
 * @param date its day
 * @param event what it is
 * @param facts a few words more, or none
 * @param done what was done in it
 * @param deviating whether rules were waived for it
 * @param corrected whether a correction entered it, late or instead of another entry
 */
public record LogView(
        long week,
        String date,
        String event,
        String facts,
        ImmutableList<ActivityLine> done,
        boolean deviating,
        boolean corrected) {

    static ImmutableList<LogView> of(History history, Notes notes) {
        ImmutableSet<Integer> corrections =
                history.corrections().stream().map(RecordEntry::number).collect(ImmutableSet.toImmutableSet());
        ImmutableList<AcceptedEvent> events = history.events();
        return events.stream()
                .map(recorded ->
                        row(events.get(0).event().date(), recorded, corrections.contains(recorded.entry()), notes))
                .collect(ImmutableList.toImmutableList());
    }

    private static LogView row(LocalDate opened, AcceptedEvent recorded, boolean corrected, Notes notes) {
        CourseEvent event = recorded.event();
        return new LogView(
                ChronoUnit.DAYS.between(opened, event.date()) / 7,
                EnglishFormat.day(event.date()),
                JudgedEvent.words(event),
                facts(event),
                done(event, notes),
                recorded.isDeviating(),
                corrected);
    }

    private static String facts(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED, PHASE_ENTERED, COURSE_CONCLUDED, RECORD_CORRECTED -> "";
            case SESSION_HELD -> facts(((SessionHeld) event).session());
            case CONTACT_MADE ->
                ((ContactMade) event).mode().map(EnglishFormat::words).orElse("");
            case SESSION_MISSED -> EnglishFormat.words(((SessionMissed) event).reason());
            case FORMULATION_AGREED -> facts((FormulationAgreed) event);
            case COURSE_DISCONTINUED -> EnglishFormat.words(((CourseDiscontinued) event).reason());
        };
    }

    private static String facts(Session session) {
        String minutes = session.minutes().isPresent() ? session.minutes().getAsInt() + " min" : "length unknown";
        return minutes
                + session.agendaSetBy()
                        .map(by -> ", agenda: " + EnglishFormat.words(by))
                        .orElse("")
                + session.mode().map(mode -> ", " + EnglishFormat.words(mode)).orElse("")
                + session.present()
                        .filter(others -> !others.isEmpty())
                        .map(others -> ", also present: " + EnglishFormat.words(others))
                        .orElse("");
    }

    private static String facts(FormulationAgreed plan) {
        return EnglishFormat.words(plan.focus()) + "; " + Plural.count(plan.plannedSessions(), "session") + " planned, "
                + plan.plannedTermination() + " in termination";
    }

    private static ImmutableList<ActivityLine> done(CourseEvent event, Notes notes) {
        ActivityWords words = new ActivityWords(notes);
        return event.activities().stream().map(words::of).collect(ImmutableList.toImmutableList());
    }
}
