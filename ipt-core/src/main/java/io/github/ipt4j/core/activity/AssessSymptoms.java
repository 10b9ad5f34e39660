package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.measure.Assessment;
import org.immutables.value.Value;

/** The client's symptoms are measured with a scale. */
@Value.Immutable
public sealed interface AssessSymptoms extends Activity permits ImmutableAssessSymptoms {

    /**
     * Returns the activity.
     *
     * @param assessment the assessment, scored
     * @return the activity
     */
    static AssessSymptoms of(Assessment assessment) {
        return builder().assessment(assessment).build();
    }

    /**
     * Returns a builder of this activity; {@code assessment} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.ASSESS_SYMPTOMS;
    }

    /**
     * The result of the scale.
     *
     * @return the assessment with its score
     */
    Assessment assessment();

    /** A builder of this activity. */
    final class Builder extends ImmutableAssessSymptoms.Builder {
        Builder() {}
    }
}
