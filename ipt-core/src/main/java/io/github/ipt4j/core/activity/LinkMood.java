package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The client's mood is linked to what happened between the client and others since the last session.
 *
 * <p>Source: International Society of Interpersonal Psychotherapy, key strategies: each session links mood and events.
 */
@Value.Immutable
public sealed interface LinkMood extends Activity permits ImmutableLinkMood {

    /** The ratings of a mood: 0 is the worst, 10 the best. */
    Bounds MOOD = Bounds.between(0, 10);

    /**
     * Returns the activity without further details.
     *
     * @return the activity
     */
    static LinkMood of() {
        return builder().build();
    }

    /**
     * Returns a builder of this activity; every attribute is optional.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.LINK_MOOD;
    }

    /**
     * The problem area of the event.
     *
     * @return one of the four areas, or empty if none was recorded
     */
    Optional<ProblemArea> area();

    /**
     * The client's rating of the mood of the week.
     *
     * @return 0 to 10, more is better; empty if none was recorded
     */
    @Value.Redacted
    OptionalInt mood();

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableLinkMood.Builder {
        Builder() {}

        /**
         * Builds the activity.
         *
         * @return the activity
         * @throws IllegalArgumentException if the mood is outside 0 to 10
         */
        @Override
        public LinkMood build() {
            LinkMood activity = super.build();
            activity.mood().ifPresent(mood -> Limits.requireWithin("mood", MOOD, mood));
            return activity;
        }
    }
}
