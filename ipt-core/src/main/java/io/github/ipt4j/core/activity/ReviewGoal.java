package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.goal.GoalProgress;
import org.immutables.value.Value;

/** Client and counselor review the progress of a goal. */
@Value.Immutable
public sealed interface ReviewGoal extends Activity permits ImmutableReviewGoal {

    /**
     * Returns the activity.
     *
     * @param goal 1 to 128 characters, none of them a control character
     * @param progress the progress
     * @return the activity
     * @throws IllegalArgumentException if the id is empty, longer, or holds a control character
     */
    static ReviewGoal of(String goal, GoalProgress progress) {
        return builder().goal(goal).progress(progress).build();
    }

    /**
     * Returns a builder of this activity; {@code goal} and {@code progress} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.REVIEW_GOAL;
    }

    /**
     * The id of the goal.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String goal();

    /**
     * The progress of the goal.
     *
     * @return the progress
     */
    GoalProgress progress();

    /** A builder of this activity. */
    final class Builder extends ImmutableReviewGoal.Builder {
        Builder() {}

        /**
         * Builds the activity.
         *
         * @return the activity
         * @throws IllegalArgumentException if a required attribute is missing, or the id is empty, longer, or holds a
         *     control character
         */
        @Override
        public ReviewGoal build() {
            ReviewGoal activity = super.build();
            Limits.requireId("goal", activity.goal());
            return activity;
        }
    }
}
