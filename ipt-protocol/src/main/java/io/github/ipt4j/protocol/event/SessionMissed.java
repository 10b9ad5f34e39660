package io.github.ipt4j.protocol.event;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A session that was due was not held. */
@Value.Immutable
public sealed interface SessionMissed extends CourseEvent permits ImmutableSessionMissed {

    /**
     * Returns the event, without a deviation.
     *
     * @param date the day on which it happened, 1960-01-01 to 2100-12-31
     * @param reason the reason
     * @return the event
     * @throws IllegalArgumentException if the date is before 1960 or after 2100
     */
    static SessionMissed of(LocalDate date, MissedReason reason) {
        return builder().date(date).reason(reason).build();
    }

    /**
     * Returns a builder of the event; {@code date} and {@code reason} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.SESSION_MISSED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Why it was not held.
     *
     * @return the reason
     */
    MissedReason reason();

    /** A builder of the event. */
    final class Builder extends ImmutableSessionMissed.Builder implements CourseEvent.Builder<SessionMissed, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, or what every event has is outside its limits
         */
        @Override
        public SessionMissed build() {
            return EventCheck.checked(super.build());
        }
    }
}
