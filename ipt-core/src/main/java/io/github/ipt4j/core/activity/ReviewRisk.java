package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** The counselor reviews a concern about suicide or harm. */
@Value.Immutable
public sealed interface ReviewRisk extends Activity permits ImmutableReviewRisk {

    /**
     * The activity, with nothing more recorded of it.
     *
     * @param outcome the outcome
     * @return the activity
     */
    static ReviewRisk of(RiskReviewOutcome outcome) {
        return builder().outcome(outcome).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which outcome must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.REVIEW_RISK;
    }

    /**
     * What came of the review.
     *
     * @return the outcome
     */
    RiskReviewOutcome outcome();

    /**
     * What was said of it, in short.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableReviewRisk.Builder {
        Builder() {}
    }
}
