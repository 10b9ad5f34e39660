package io.github.ipt4j.protocol.event;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A session was held. */
@Value.Immutable
public sealed interface SessionHeld extends CourseEvent permits ImmutableSessionHeld {

    /**
     * Returns the event, without a deviation.
     *
     * @param session the session
     * @return the event
     */
    static SessionHeld of(Session session) {
        return builder().session(session).build();
    }

    /**
     * Returns a builder of the event; {@code session} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.SESSION_HELD;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The session, with its number, its date and what was done in it.
     *
     * @return the session
     */
    Session session();

    /**
     * The day of the session.
     *
     * @return the date of {@link #session()}
     */
    @Override
    default LocalDate date() {
        return session().date();
    }

    /**
     * The activities of the session.
     *
     * @return the activities of {@link #session()}
     */
    @Override
    default ImmutableList<Activity> activities() {
        return session().activities();
    }

    /** A builder of the event. */
    final class Builder extends ImmutableSessionHeld.Builder implements CourseEvent.Builder<SessionHeld, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, or what every event has is outside its
         *     limits
         */
        @Override
        public SessionHeld build() {
            return EventCheck.checked(super.build());
        }
    }
}
