package io.github.ipt4j.core.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A session that was held: its number, its date, and the activities in it. */
@Value.Immutable
public sealed interface Session permits ImmutableSession {

    /**
     * Returns a session of which only number, date and activities are recorded.
     *
     * @param number the number of the session in the course, 1 to 999
     * @param date the day it was held, 1960-01-01 to 2100-12-31
     * @param activities what was done, in order
     * @return the session
     * @throws IllegalArgumentException if number or date is out of range
     */
    static Session of(int number, LocalDate date, Activity... activities) {
        return builder().number(number).date(date).addActivities(activities).build();
    }

    /**
     * Returns a builder of sessions; {@code number} and {@code date} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The number of the session in the course.
     *
     * @return 1 to 999
     */
    int number();

    /**
     * The day it was held.
     *
     * @return a date from 1960-01-01 to 2100-12-31
     */
    LocalDate date();

    /**
     * The length of the session, in minutes.
     *
     * @return 1 to 600, or empty if it is unknown
     */
    OptionalInt minutes();

    /**
     * Who set its agenda.
     *
     * @return client, counselor or both, or empty if it is unknown
     */
    Optional<AgendaSetter> agendaSetBy();

    /**
     * How client and counselor met.
     *
     * @return the mode, or empty if it is unknown
     */
    Optional<Mode> mode();

    /**
     * Who else took part.
     *
     * @return the others, none if client and counselor were alone; empty if it is unknown
     */
    @Value.Redacted
    Optional<ImmutableSet<Participant>> present();

    /**
     * The activities of the session.
     *
     * @return the activities in order; none if none are recorded
     */
    @Value.Redacted
    ImmutableList<Activity> activities();

    /** A builder of sessions. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}

        /**
         * Sets who else took part.
         *
         * @param others the others; none, if client and counselor were alone
         * @return this builder
         */
        public Builder present(Iterable<Participant> others) {
            return present(ImmutableSet.copyOf(others));
        }

        /**
         * Builds the session.
         *
         * @return the session
         * @throws IllegalArgumentException if a required attribute is missing, or number, date or minutes are out of
         *     range
         */
        @Override
        public Session build() {
            Session session = super.build();
            Limits.requireWithin("number", Limits.SESSION_NUMBERS, session.number());
            Limits.requireDate("date", session.date());
            session.minutes().ifPresent(minutes -> Limits.requireWithin("minutes", Limits.SESSION_MINUTES, minutes));
            return session;
        }
    }
}
