package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Gains, early signs and what to do if depression returns are gone through. */
@Value.Immutable
public sealed interface PlanAhead extends Activity permits ImmutablePlanAhead {

    /**
     * The activity, with nothing more recorded of it.
     *
     * @return the activity
     */
    static PlanAhead of() {
        return builder().build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder; nothing must be given to it
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.PLAN_AHEAD;
    }

    /**
     * What was said of it, in short.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutablePlanAhead.Builder {
        Builder() {}
    }
}
