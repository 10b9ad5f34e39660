package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.Limits;

/** Checks what every event has. */
final class EventCheck {

    private EventCheck() {}

    /** Returns the event if it is sound. */
    static <E extends CourseEvent> E checked(E event) {
        Limits.requireDate("date", event.date());
        for (String key : event.extensions().keySet()) {
            checkArgument(
                    Limits.isReverseDomain(key),
                    "A key of extensions must be a reverse-domain name with at least one dot; rename it.");
        }
        return event;
    }
}
