package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import org.immutables.value.Value;

/** The counselor uses a strategy of a problem area. */
@Value.Immutable
public sealed interface UseStrategy extends Activity permits ImmutableUseStrategy {

    /**
     * Returns the activity.
     *
     * @param strategy one of the strategies
     * @return the activity
     */
    static UseStrategy of(Strategy strategy) {
        return builder().strategy(strategy).build();
    }

    /**
     * Returns a builder of this activity; {@code strategy} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.USE_STRATEGY;
    }

    /**
     * The strategy.
     *
     * @return one of the strategies
     */
    Strategy strategy();

    /**
     * The problem area that the strategy works on.
     *
     * @return the strategy's area
     */
    default ProblemArea area() {
        return strategy().area();
    }

    /** A builder of this activity. */
    final class Builder extends ImmutableUseStrategy.Builder {
        Builder() {}
    }
}
