package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Medication for the depression is discussed. */
@Value.Immutable
public sealed interface ReviewMedication extends Activity permits ImmutableReviewMedication {

    /**
     * Returns the activity without further details.
     *
     * @param outcome the outcome
     * @return the activity
     */
    static ReviewMedication of(MedicationOutcome outcome) {
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
        return ActivityType.REVIEW_MEDICATION;
    }

    /**
     * The outcome of the discussion.
     *
     * @return the outcome
     */
    @Value.Redacted
    MedicationOutcome outcome();

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableReviewMedication.Builder {
        Builder() {}
    }
}
