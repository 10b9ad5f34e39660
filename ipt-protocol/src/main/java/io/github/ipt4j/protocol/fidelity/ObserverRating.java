package io.github.ipt4j.protocol.fidelity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rating that an independent observer gave of one session: how the counselor worked, on a scale that an observer
 * rates.
 *
 * <p>It is made later than the record, by somebody else, and so is no part of a course. It stands beside the {@link
 * Figure}s of {@link Fidelity}, and is neither averaged nor judged.
 */
@Value.Immutable
public sealed interface ObserverRating permits ImmutableObserverRating {

    /**
     * Returns a builder of ratings; {@code session}, {@code assessment}, {@code ratedBy} and {@code recordingSeen} are
     * required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The course that the session belongs to.
     *
     * @return the id of the course, or empty if the ratings are of one course that is known otherwise
     */
    @Value.Redacted
    Optional<String> course();

    /**
     * The session that was rated.
     *
     * @return its number in the course, 1 to 999; nothing says yet that it was held
     */
    int session();

    /**
     * What the observer found.
     *
     * @return the scores of the items, of which some may be unrated, or the total alone
     */
    Assessment assessment();

    /**
     * Who rated.
     *
     * @return the id of the observer, 1 to 128 characters; no name
     */
    @Value.Redacted
    String ratedBy();

    /**
     * Whether the observer saw or heard a recording of the session.
     *
     * @return false if the rating was made from notes only
     */
    boolean recordingSeen();

    /**
     * The day on which the session was rated.
     *
     * @return a date from 1960-01-01 to 2100-12-31, or empty if it is unknown
     */
    @Value.Redacted
    Optional<LocalDate> date();

    /** A builder of ratings. */
    final class Builder extends ImmutableObserverRating.Builder {
        Builder() {}

        /**
         * Builds the rating.
         *
         * @return the rating
         * @throws IllegalArgumentException if a required attribute is missing, session or date is out of range, an id
         *     is empty, too long, or holds a control character, or the scale is not rated by an {@linkplain
         *     Rater#OBSERVER observer}; the message repeats no id of a course or person
         */
        @Override
        public ObserverRating build() {
            ObserverRating rating = super.build();
            Limits.requireWithin("session", Limits.SESSION_NUMBERS, rating.session());
            rating.course().ifPresent(course -> Limits.requireId("course", course));
            Limits.requireId("ratedBy", rating.ratedBy());
            rating.date().ifPresent(date -> Limits.requireDate("date", date));
            checkArgument(
                    rating.assessment().scale().rater() == Rater.OBSERVER,
                    "The scale %s is not rated by an observer; give a scale that is.",
                    rating.assessment().scale().id());
            return rating;
        }
    }
}
