package io.github.ipt4j.exercises.script;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import org.immutables.value.Value;

/** One step of a script. */
@Value.Immutable
public sealed interface ScriptStep permits ImmutableScriptStep {

    /** How long a step can last, in seconds. */
    Bounds SECONDS = Bounds.between(1, 3600);

    /**
     * Returns a step.
     *
     * @param seconds how long the step lasts, including the reading of its words; 1 to 3600
     * @param words what is read out when it begins
     * @return the step
     * @throws IllegalArgumentException if it lasts less than a second or more than an hour
     */
    static ScriptStep of(int seconds, String words) {
        return ImmutableScriptStep.builder()
                .seconds(Limits.requireWithin("seconds", SECONDS, seconds))
                .words(words)
                .build();
    }

    /**
     * How long the step lasts, including the reading of its words.
     *
     * @return 1 to 3600 seconds
     */
    int seconds();

    /**
     * What is read out when the step begins.
     *
     * @return one or more sentences
     */
    String words();
}
