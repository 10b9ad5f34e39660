package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.Limits;

/** Checks what every event has. */
final class EventCheck {

    private EventCheck() {}

    static void check(CourseEvent event) {
        Limits.requireDate("date", event.date());
        for (String key : event.extensions().keySet()) {
            checkArgument(
                    Limits.isReverseDomain(key),
                    "A key of extensions must be a reverse-domain name with at least one dot; name it so.");
        }
    }
}
