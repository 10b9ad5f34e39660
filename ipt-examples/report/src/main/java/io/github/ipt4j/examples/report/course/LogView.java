package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.course.AcceptedEvent;
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
 */
public record LogView(
        long week, String date, String event, String facts, ImmutableList<ActivityLine> done, boolean deviating) {

    static ImmutableList<LogView> of(ImmutableList<AcceptedEvent> history, Notes notes) {
        return history.stream()
                .map(recorded -> row(history.get(0).event().date(), recorded, notes))
                .collect(ImmutableList.toImmutableList());
    }

    private static LogView row(LocalDate opened, AcceptedEvent recorded, Notes notes) {
        CourseEvent event = recorded.event();
        return new LogView(
                ChronoUnit.DAYS.between(opened, event.date()) / 7,
                EnglishFormat.day(event.date()),
                JudgedEvent.words(event),
                facts(event),
                done(event, notes),
                recorded.isDeviating());
    }

    private static String facts(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED, CONTACT_MADE, PHASE_ENTERED, COURSE_CONCLUDED, RECORD_CORRECTED -> "";
            case SESSION_HELD -> facts(((SessionHeld) event).session());
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
