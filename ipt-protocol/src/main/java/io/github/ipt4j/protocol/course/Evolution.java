package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;

/** Gives the state of a course after an event, whatever rules the event breaks. */
final class Evolution {

    private Evolution() {}

    static CourseState evolve(CourseState state, CourseEvent event, long effect) {
        return switch (event.type()) {
            case COURSE_OPENED -> state.opened(event.date());
            case SESSION_HELD ->
                state.sessionHeld(
                        event.date(),
                        ((SessionHeld) event).session().number(),
                        EventEffect.tasks(effect),
                        EventEffect.areas(effect));
            case SESSION_MISSED, CONTACT_MADE, FORMULATION_AGREED -> state.at(event.date(), EventEffect.tasks(effect));
            case PHASE_ENTERED -> state.enters(((PhaseEntered) event).phase(), event.date());
            case COURSE_CONCLUDED -> state.closed(CourseStatus.CONCLUDED, event.date());
            case COURSE_DISCONTINUED -> state.closed(CourseStatus.DISCONTINUED, event.date());
            case RECORD_CORRECTED -> state;
        };
    }
}
