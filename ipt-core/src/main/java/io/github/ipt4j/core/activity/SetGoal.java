package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.goal.Goal;
import org.immutables.value.Value;

/** Client and counselor set a goal. */
@Value.Immutable
public sealed interface SetGoal extends Activity permits ImmutableSetGoal {

    /**
     * Returns the activity.
     *
     * @param goal the goal
     * @return the activity
     */
    static SetGoal of(Goal goal) {
        return builder().goal(goal).build();
    }

    /**
     * Returns a builder of this activity; {@code goal} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.SET_GOAL;
    }

    /**
     * The goal, and how it is to be achieved.
     *
     * @return the goal
     */
    Goal goal();

    /** A builder of this activity. */
    final class Builder extends ImmutableSetGoal.Builder {
        Builder() {}
    }
}
