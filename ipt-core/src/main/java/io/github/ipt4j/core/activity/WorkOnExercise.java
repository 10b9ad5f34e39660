package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of an exercise is taken. */
@Value.Immutable
public sealed interface WorkOnExercise extends Activity permits ImmutableWorkOnExercise {

    /**
     * Returns the activity without further details.
     *
     * @param module 1 to 128 characters, none of them a control character
     * @param step the step
     * @return the activity
     * @throws IllegalArgumentException if an id is empty, longer, or holds a control character
     */
    static WorkOnExercise of(String module, ExerciseStep step) {
        return builder().module(module).step(step).build();
    }

    /**
     * Returns a builder of this activity; {@code module} and {@code step} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.EXERCISE;
    }

    /**
     * The id of the exercise module.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String module();

    /**
     * The step that was taken.
     *
     * @return the step
     */
    ExerciseStep step();

    /**
     * The id of the worksheet that was filled in.
     *
     * @return an id, or empty for the first worksheet of the module
     */
    @Value.Redacted
    Optional<String> worksheet();

    /**
     * What was filled in.
     *
     * @return the record, or empty if there is none
     */
    @Value.Redacted
    Optional<ExerciseRecord> record();

    /** A builder of this activity. */
    final class Builder extends ImmutableWorkOnExercise.Builder {
        Builder() {}

        /**
         * Builds the activity.
         *
         * @return the activity
         * @throws IllegalArgumentException if a required attribute is missing, or an id is empty, longer, or holds a
         *     control character
         */
        @Override
        public WorkOnExercise build() {
            WorkOnExercise activity = super.build();
            Limits.requireId("module", activity.module());
            activity.worksheet().ifPresent(id -> Limits.requireId("worksheet", id));
            return activity;
        }
    }
}
