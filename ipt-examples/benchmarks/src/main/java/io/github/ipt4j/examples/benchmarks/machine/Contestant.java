package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** A machine that judges the events of courses under the standard protocol. Not for use by several threads. */
public interface Contestant {

    /** The maximum number of events that a course may have here. */
    int MAX_EVENTS = Long.SIZE;

    /**
     * The rules that the machine knows; it accepts whatever breaks none of them.
     *
     * @return the rules
     */
    RuleSet rules();

    /**
     * Gets the events of a course ready in the form that the machine takes. That is not measured.
     *
     * @param events the events, at most {@link #MAX_EVENTS}
     * @return the course, to be played any number of times
     */
    Playable prepare(List<CourseEvent> events);

    /** A course that is ready to be judged. */
    interface Playable {

        /**
         * Judges all events, from a course before its opening on. A rejected event changes nothing, and the next one is judged.
         *
         * @return bit i is set if event i was accepted
         */
        long play();
    }
}
