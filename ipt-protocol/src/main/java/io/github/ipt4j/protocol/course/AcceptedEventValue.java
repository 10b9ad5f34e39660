package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

record AcceptedEventValue(int entry, CourseEvent event, RuleSet waived, CourseState before, CourseState after)
        implements AcceptedEvent {

    /** The entry and the kind of event, and nothing of the client. */
    @Override
    public String toString() {
        return "entry " + entry + ", " + event.type().word()
                + (waived.isEmpty() ? "" : ", deviating from " + waived.size() + " rules");
    }
}
