package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;

/** Moves an event that was given to the date and the number that are due, or keeps its date if that is later. */
final class DueEvent {

    private DueEvent() {}

    /** Any event but a session. */
    static CourseEvent on(LocalDate due, CourseEvent event) {
        LocalDate date = later(due, event.date());
        return switch (event.type()) {
            case COURSE_OPENED -> ((CourseOpened) event).toBuilder().date(date).build();
            case SESSION_MISSED ->
                ((SessionMissed) event).toBuilder().date(date).build();
            case CONTACT_MADE -> ((ContactMade) event).toBuilder().date(date).build();
            case FORMULATION_AGREED ->
                ((FormulationAgreed) event).toBuilder().date(date).build();
            case PHASE_ENTERED -> ((PhaseEntered) event).toBuilder().date(date).build();
            case COURSE_CONCLUDED ->
                ((CourseConcluded) event).toBuilder().date(date).build();
            case COURSE_DISCONTINUED ->
                ((CourseDiscontinued) event).toBuilder().date(date).build();
            case RECORD_CORRECTED -> on(date, (RecordCorrected) event);
            case SESSION_HELD -> throw new IllegalArgumentException("A session needs its number too; give both.");
        };
    }

    private static CourseEvent on(LocalDate date, RecordCorrected correction) {
        LocalDate added = correction.adds().map(CourseEvent::date).orElse(date);
        return correction.toBuilder().date(later(date, added)).build();
    }

    /** A session, with activities before its own. */
    static SessionHeld session(int number, LocalDate due, Iterable<? extends Activity> before, SessionHeld event) {
        Session given = event.session();
        Session session = Session.builder()
                .from(given)
                .number(number)
                .date(later(due, given.date()))
                .activities(before)
                .addAllActivities(given.activities())
                .build();
        return event.toBuilder().session(session).build();
    }

    private static LocalDate later(LocalDate some, LocalDate other) {
        return some.isAfter(other) ? some : other;
    }
}
