package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.measure.Assessment;
import org.immutables.value.Value;

/** The client's symptoms are measured with a scale. */
@Value.Immutable
public sealed interface AssessSymptoms extends Activity permits ImmutableAssessSymptoms {

    /**
     * The activity.
     *
     * @param assessment the assessment, scored
     * @return the activity
     */
    static AssessSymptoms of(Assessment assessment) {
        return builder().assessment(assessment).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which assessment must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.ASSESS_SYMPTOMS;
    }

    /**
     * What the scale found.
     *
     * @return the assessment, scored
     */
    Assessment assessment();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableAssessSymptoms.Builder {
        Builder() {}
    }
}
