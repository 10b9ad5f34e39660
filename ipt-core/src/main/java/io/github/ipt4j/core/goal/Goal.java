package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal of the client, and how it is to be achieved.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010: client and
 * counselor develop goals and discuss how the client can work to achieve them.
 */
@Value.Immutable
public sealed interface Goal permits ImmutableGoal {

    /**
     * Returns a goal of which only the id is recorded.
     *
     * @param id 1 to 128 characters, none of them a control character
     * @return the goal
     * @throws IllegalArgumentException if the id is empty, longer, or holds a control character
     */
    static Goal of(String id) {
        return builder().id(id).build();
    }

    /**
     * Returns a builder of goals; {@code id} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id by which later reviews name the goal. It is no private text, so it must not say what the goal is about.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String id();

    /**
     * The goal in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> text();

    /**
     * How the goal is to be achieved.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> plan();

    /** A builder of goals. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}

        /**
         * Builds the goal.
         *
         * @return the goal
         * @throws IllegalArgumentException if a required attribute is missing, or the id is empty, longer, or holds a
         *     control character
         */
        @Override
        public Goal build() {
            Goal goal = super.build();
            Limits.requireId("The goal's id", goal.id());
            return goal;
        }
    }
}
