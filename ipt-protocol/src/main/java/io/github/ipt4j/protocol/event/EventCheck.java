package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.Limits;
import java.time.OffsetDateTime;

/** Checks what every event has. */
final class EventCheck {

    private static final int MINUTE = 60;

    private EventCheck() {}

    /** Returns the event if it is sound. */
    static <E extends CourseEvent> E checked(E event) {
        Limits.requireDate("date", event.date());
        event.recordedBy().ifPresent(author -> Limits.requireId("recordedBy", author));
        event.recordedAt().ifPresent(EventCheck::requireWritable);
        for (String key : event.extensions().keySet()) {
            checkArgument(
                    Limits.isReverseDomain(key),
                    "A key of extensions must be a reverse-domain name with at least one dot; rename it.");
        }
        return event;
    }

    private static void requireWritable(OffsetDateTime time) {
        checkArgument(
                Limits.YEARS.contains(time.getYear()) && time.getOffset().getTotalSeconds() % MINUTE == 0,
                "recordedAt must lie in the years %s and have an offset of whole minutes; convert it.",
                Limits.YEARS);
    }
}
