package io.github.ipt4j.exercises.script;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import java.time.Duration;
import org.immutables.value.Value;

/** Timed steps that a counselor, a recording or a program reads out. */
@Value.Immutable
public sealed interface Script permits ImmutableScript {

    /**
     * Returns a builder of scripts; {@code id}, {@code title} and {@code steps} are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id, the same in every language.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String id();

    /**
     * The title.
     *
     * @return a short phrase
     */
    String title();

    /**
     * What is read out, step by step.
     *
     * @return at least one step, in order
     */
    ImmutableList<ScriptStep> steps();

    /**
     * The length of the whole script.
     *
     * @return the sum of its steps
     */
    default Duration length() {
        return Duration.ofSeconds(steps().stream().mapToInt(ScriptStep::seconds).sum());
    }

    /** Builds a script, attribute by attribute. */
    final class Builder extends ImmutableScript.Builder {
        Builder() {}

        /**
         * Builds the script.
         *
         * @return the script
         * @throws IllegalArgumentException if a required attribute is missing, there is no step, or the id is empty,
         *     longer than 128 characters, or holds a control character
         */
        @Override
        public Script build() {
            Script script = super.build();
            Limits.requireId("The script's id", script.id());
            checkArgument(!script.steps().isEmpty(), "steps must not be empty; give at least one.");
            return script;
        }
    }
}
