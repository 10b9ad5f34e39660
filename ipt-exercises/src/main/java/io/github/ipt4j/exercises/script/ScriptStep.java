package io.github.ipt4j.exercises.script;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;

/**
 * One step of a script.
 *
 * @param seconds how long the step lasts, the reading of its words included; 1 to 3600
 * @param words what is read out when it begins
 */
public record ScriptStep(int seconds, String words) {

    private static final Bounds SECONDS = Bounds.between(1, 3600);

    /**
     * Checks the length.
     *
     * @param seconds how long the step lasts, the reading of its words included; 1 to 3600
     * @param words what is read out when it begins
     * @throws IllegalArgumentException if it is out of range
     */
    public ScriptStep {
        Limits.requireWithin("seconds", SECONDS, seconds);
    }
}
