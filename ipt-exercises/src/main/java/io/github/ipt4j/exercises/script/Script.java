package io.github.ipt4j.exercises.script;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import java.time.Duration;

/**
 * Timed steps that a counselor, a recording or a program reads out.
 *
 * @param id 1 to 128 characters, none of them a control character
 * @param title what it is called
 * @param steps at least one, in order
 */
public record Script(String id, String title, ImmutableList<ScriptStep> steps) {

    /**
     * Checks id and steps.
     *
     * @param id 1 to 128 characters, none of them a control character
     * @param title what it is called
     * @param steps at least one, in order
     * @throws IllegalArgumentException if the id is no id or there is no step
     */
    public Script {
        Limits.requireId("The script's id", id);
        checkArgument(!steps.isEmpty(), "steps must not be empty; give at least one.");
    }

    /**
     * How long the whole script lasts.
     *
     * @return the sum of its steps
     */
    public Duration length() {
        return Duration.ofSeconds(steps.stream().mapToInt(ScriptStep::seconds).sum());
    }
}
