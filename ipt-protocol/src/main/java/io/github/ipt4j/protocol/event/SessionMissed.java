package io.github.ipt4j.protocol.event;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A session that was due was not held. */
@Value.Immutable
public sealed interface SessionMissed extends CourseEvent permits ImmutableSessionMissed {

    /**
     * The event, keeping every rule.
     *
     * @param date the day of it, in the years 0 to 9999
     * @param reason the reason
     * @return the event
     * @throws IllegalArgumentException if the date is outside the years 0 to 9999
     */
    static SessionMissed of(LocalDate date, MissedReason reason) {
        return builder().date(date).reason(reason).build();
    }

    /**
     * Begins the event.
     *
     * @return a builder to which date and reason must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.SESSION_MISSED;
    }

    @Override
    default SessionMissed deviating(Deviation deviation) {
        return new Builder().from(this).deviation(deviation).build();
    }

    /**
     * Why it was not held.
     *
     * @return the reason
     */
    MissedReason reason();

    /** Builds the event, attribute by attribute. */
    final class Builder extends ImmutableSessionMissed.Builder {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is outside the years 0 to 9999, or a key of the extensions is
         *     no reverse-domain name
         */
        @Override
        public SessionMissed build() {
            SessionMissed event = super.build();
            EventCheck.check(event);
            return event;
        }
    }
}
