package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** The points a counselor covers at each step of an exercise, and when not to use it. */
@Value.Immutable
public sealed interface Guide permits ImmutableGuide {

    /**
     * Returns a builder of guides; nothing is required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What to cover when introducing the exercise.
     *
     * @return the points, in order
     */
    ImmutableList<String> introducing();

    /**
     * What to cover when practicing it in the session.
     *
     * @return the points, in order
     */
    ImmutableList<String> practicing();

    /**
     * What to cover when assigning it for the time between sessions.
     *
     * @return the points, in order
     */
    ImmutableList<String> assigning();

    /**
     * What to cover when following it up.
     *
     * @return the points, in order
     */
    ImmutableList<String> followingUp();

    /**
     * When not to use the exercise, or only with care.
     *
     * @return the cautions, in order
     */
    ImmutableList<String> cautions();

    /** Builds a guide, attribute by attribute. */
    final class Builder extends ImmutableGuide.Builder {
        Builder() {}

        /**
         * Builds the guide.
         *
         * @return the guide
         */
        @Override
        public Guide build() {
            return super.build();
        }
    }
}
