package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;
import org.immutables.value.Value;

/** The client brings a difficulty to work on. */
@Value.Immutable
public sealed interface PresentProblem extends Activity permits ImmutablePresentProblem {

    /**
     * The activity, with nothing more recorded of it.
     *
     * @param area one of the four areas
     * @return the activity
     */
    static PresentProblem of(ProblemArea area) {
        return builder().area(area).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which area must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.PRESENT_PROBLEM;
    }

    /**
     * The problem area of the difficulty.
     *
     * @return one of the four areas
     */
    ProblemArea area();

    /**
     * What was said of it, in short.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutablePresentProblem.Builder {
        Builder() {}
    }
}
