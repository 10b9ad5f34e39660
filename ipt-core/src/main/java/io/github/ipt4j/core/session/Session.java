package io.github.ipt4j.core.session;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One session that was held: when, as which one of the course, and what was done in it. */
@Value.Immutable
public sealed interface Session permits ImmutableSession {

    /**
     * A session of which nothing else is known than what was done.
     *
     * @param number which session of the course it is, from 1; at most 999
     * @param date the day it was held, in the years 0 to 9999
     * @param activities what was done, in order
     * @return the session
     * @throws IllegalArgumentException if number or date is out of range
     */
    static Session of(int number, LocalDate date, Activity... activities) {
        return builder().number(number).date(date).addActivities(activities).build();
    }

    /**
     * Begins a session.
     *
     * @return a builder to which number and date must be given
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Which session of the course it is.
     *
     * @return 1 to 999
     */
    int number();

    /**
     * The day it was held.
     *
     * @return a date in the years 0 to 9999
     */
    LocalDate date();

    /**
     * How long it was, in minutes.
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
     * What was done in it.
     *
     * @return the activities in order; none if none are recorded
     */
    @Value.Redacted
    ImmutableList<Activity> activities();

    /** Builds a session, attribute by attribute. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}

        /**
         * Builds the session.
         *
         * @return the session
         * @throws IllegalArgumentException if a required attribute is missing, or number, date or minutes are out of range
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
