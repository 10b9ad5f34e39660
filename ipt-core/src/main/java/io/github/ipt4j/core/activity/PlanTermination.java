package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** The end of the treatment is planned. */
@Value.Immutable
public sealed interface PlanTermination extends Activity permits ImmutablePlanTermination {

    /**
     * The activity, with nothing more recorded of it.
     *
     * @return the activity
     */
    static PlanTermination of() {
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
        return ActivityType.PLAN_TERMINATION;
    }

    /**
     * What was said of it, in short.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutablePlanTermination.Builder {
        Builder() {}
    }
}
