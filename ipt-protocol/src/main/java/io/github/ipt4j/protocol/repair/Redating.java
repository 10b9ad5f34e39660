package io.github.ipt4j.protocol.repair;

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

/** Gives an event another date. */
final class Redating {

    private Redating() {}

    static CourseEvent on(LocalDate date, CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> ((CourseOpened) event).toBuilder().date(date).build();
            case SESSION_HELD -> session(date, (SessionHeld) event);
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
            case RECORD_CORRECTED ->
                ((RecordCorrected) event).toBuilder().date(date).build();
        };
    }

    private static SessionHeld session(LocalDate date, SessionHeld held) {
        return held.toBuilder()
                .session(Session.builder().from(held.session()).date(date).build())
                .build();
    }
}
