package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** The counselor reviews a concern about suicide or harm. */
@Value.Immutable
public sealed interface ReviewRisk extends Activity permits ImmutableReviewRisk {

    /**
     * Returns the activity without further details.
     *
     * @param outcome the outcome
     * @return the activity
     */
    static ReviewRisk of(RiskReviewOutcome outcome) {
        return builder().outcome(outcome).build();
    }

    /**
     * Returns a builder of this activity; {@code outcome} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.REVIEW_RISK;
    }

    /**
     * The outcome of the review.
     *
     * @return the outcome
     */
    RiskReviewOutcome outcome();

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableReviewRisk.Builder {
        Builder() {}
    }
}
