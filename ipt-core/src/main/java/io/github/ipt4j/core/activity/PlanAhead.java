package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Gains, early signs of depression and what to do if it returns are discussed. */
@Value.Immutable
public sealed interface PlanAhead extends Activity permits ImmutablePlanAhead {

    /**
     * Returns the activity without further details.
     *
     * @return the activity
     */
    static PlanAhead of() {
        return builder().build();
    }

    /**
     * Returns a builder of this activity; every attribute is optional.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.PLAN_AHEAD;
    }

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutablePlanAhead.Builder {
        Builder() {}
    }
}
