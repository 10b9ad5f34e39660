package io.github.ipt4j.exercises;

import java.util.Optional;
import org.immutables.value.Value;

/** The description of an exercise, in one language. */
@Value.Immutable
public sealed interface Profile permits ImmutableProfile {

    /**
     * Returns a builder of profiles; {@code title}, {@code purpose}, {@code source} and {@code guide} are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the exercise.
     *
     * @return a short phrase
     */
    String title();

    /**
     * What the exercise is for.
     *
     * @return a paragraph
     */
    String purpose();

    /**
     * Where the exercise comes from.
     *
     * @return one or more sentences
     */
    String source();

    /**
     * How a counselor uses it, and when not to.
     *
     * @return the guide
     */
    Guide guide();

    /**
     * What readers must know about these texts, such as that no clinician has reviewed them.
     *
     * @return a sentence, or empty if there is nothing to say
     */
    Optional<String> notice();

    /** Builds a profile, attribute by attribute. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}

        /**
         * Builds the profile.
         *
         * @return the profile
         * @throws IllegalArgumentException if a required attribute is missing
         */
        @Override
        public Profile build() {
            return super.build();
        }
    }
}
