package io.github.ipt4j.exercises;

import io.github.ipt4j.core.Limits;
import org.immutables.value.Value;

/** A hint from one exercise to another: an obstacle was found for which the other one may help. */
@Value.Immutable
public sealed interface ExerciseHint permits ImmutableExerciseHint {

    /**
     * Returns a hint.
     *
     * @param module the id of the exercise to try
     * @param obstacle what is likely to be in the way: lower-case words joined by hyphens, such as
     *     {@code strong-emotion}; nothing that a client wrote
     * @return the hint
     * @throws IllegalArgumentException if one of them is empty, longer than 128 characters, or holds a control
     *     character
     */
    static ExerciseHint of(String module, String obstacle) {
        return ImmutableExerciseHint.builder()
                .module(Limits.requireId("The exercise's id", module))
                .obstacle(Limits.requireId("The obstacle", obstacle))
                .build();
    }

    /**
     * The id of the exercise to try.
     *
     * @return an id; the catalog need not have it
     */
    String module();

    /**
     * What is likely to be in the way.
     *
     * @return lower-case words joined by hyphens, such as {@code strong-emotion}
     */
    String obstacle();
}
