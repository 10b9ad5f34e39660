package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.goal.Goal;
import org.immutables.value.Value;

/** Client and counselor set a goal. */
@Value.Immutable
public sealed interface SetGoal extends Activity permits ImmutableSetGoal {

    /**
     * The activity.
     *
     * @param goal the goal
     * @return the activity
     */
    static SetGoal of(Goal goal) {
        return builder().goal(goal).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which goal must be given
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

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableSetGoal.Builder {
        Builder() {}
    }
}
