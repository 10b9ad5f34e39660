package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;
import org.immutables.value.Value;

/** The client brings a difficulty to work on. */
@Value.Immutable
public sealed interface PresentProblem extends Activity permits ImmutablePresentProblem {

    /**
     * Returns the activity without further details.
     *
     * @param area one of the four areas
     * @return the activity
     */
    static PresentProblem of(ProblemArea area) {
        return builder().area(area).build();
    }

    /**
     * Returns a builder of this activity; {@code area} is required.
     *
     * @return an empty builder
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
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutablePresentProblem.Builder {
        Builder() {}
    }
}
