package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.OptionalInt;

/** The destination of a {@link Way}: what is to be reached in a course without a further deviation. */
public sealed interface Destination extends Worded permits DestinationValue {

    /**
     * Returns the destination of being in a phase.
     *
     * @param phase the phase; the initial one is entered by the opening
     * @return the destination
     */
    static Destination entering(Phase phase) {
        return DestinationValue.entering(phase);
    }

    /**
     * Returns the destination of a course that is concluded, after any number of sessions that the protocol allows.
     *
     * @return the destination
     */
    static Destination conclusion() {
        return DestinationValue.CONCLUSION;
    }

    /**
     * Returns the destination of a course that is concluded after some number of sessions.
     *
     * @param sessions the number of all sessions of the course, 1 to 999
     * @return the destination
     * @throws IllegalArgumentException if the number is out of range
     */
    static Destination conclusionAfter(int sessions) {
        Limits.requireWithin("sessions", Limits.SESSION_NUMBERS, sessions);
        return DestinationValue.conclusionAfter(sessions);
    }

    /**
     * Returns the destination of an event that is accepted. Its date, and the number of a session, are moved to what is
     * then due; more work can be added to a session; and of its deviation only the rules count that it then breaks.
     *
     * @param event the event, which may be refused now
     * @return the destination
     */
    static Destination acceptanceOf(CourseEvent event) {
        return DestinationValue.acceptanceOf(event);
    }

    /**
     * The kind of event by which the destination is reached.
     *
     * @return the type
     */
    EventType type();

    /**
     * The phase to be in.
     *
     * @return the phase, or empty if the destination is none
     */
    Optional<Phase> phase();

    /**
     * The number of sessions after which the course is to be concluded.
     *
     * @return the number, or empty if none is asked for
     */
    OptionalInt sessions();

    /**
     * The event that is to be accepted.
     *
     * @return the event as it was given, or empty if none is asked for
     */
    Optional<CourseEvent> event();
}
