package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** An event that was accepted into a course: an entry of its {@link History}. */
public sealed interface AcceptedEvent permits AcceptedEventValue {

    /**
     * The number of the entry.
     *
     * @return the place among the events that were accepted, from 1
     */
    int entry();

    /**
     * What was accepted.
     *
     * @return the event as it was submitted; a session has the number that it has after all corrections
     */
    CourseEvent event();

    /**
     * The rules that it breaks, and that were waived.
     *
     * @return the rules; none if it breaks none
     */
    RuleSet waived();

    /**
     * Whether the event departs from the protocol.
     *
     * @return true if rules were waived for it
     */
    default boolean isDeviating() {
        return !waived().isEmpty();
    }

    /**
     * The state in which the event occurred.
     *
     * @return the course as it stood before the event
     */
    CourseState before();

    /**
     * The state to which the event led.
     *
     * @return the course as it stood after the event
     */
    CourseState after();
}
