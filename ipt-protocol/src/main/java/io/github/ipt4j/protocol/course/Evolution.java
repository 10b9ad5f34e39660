package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;

/** Gives the state of a course after an event, whatever rules the event breaks. */
final class Evolution {

    private Evolution() {}

    static CourseState evolve(CourseState state, CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> state.opened(event.date());
            case SESSION_HELD -> afterSession(state, ((SessionHeld) event).session());
            case SESSION_MISSED -> state.at(event.date(), state.tasks());
            case FORMULATION_AGREED -> state.at(event.date(), Work.tasksAfterFormulation(state.tasks(), state.phase()));
            case PHASE_ENTERED -> state.enters(((PhaseEntered) event).phase(), event.date());
            case COURSE_CONCLUDED -> state.closed(CourseStatus.CONCLUDED, event.date());
            case COURSE_DISCONTINUED -> state.closed(CourseStatus.DISCONTINUED, event.date());
        };
    }

    private static CourseState afterSession(CourseState state, Session session) {
        Work work = Work.after(state, session.activities());
        return state.sessionHeld(session.date(), work.tasks(), work.areas());
    }
}
