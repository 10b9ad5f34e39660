package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * An event that was accepted into a course.
 *
 * @param event the event as it was submitted
 * @param waived the rules that it breaks, and that were waived; none if it broke none
 */
public record Recorded(CourseEvent event, RuleSet waived) {

    /**
     * Whether the event departs from the protocol.
     *
     * @return true if rules were waived for it
     */
    public boolean isDeviating() {
        return !waived.isEmpty();
    }
}
