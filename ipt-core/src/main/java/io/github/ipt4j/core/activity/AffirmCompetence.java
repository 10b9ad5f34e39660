package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** Whether the client can manage distress and move forward alone is explored. */
@Value.Immutable
public sealed interface AffirmCompetence extends Activity permits ImmutableAffirmCompetence {

    /**
     * Returns the activity.
     *
     * @param knows whether the client knows that they can manage alone
     * @param believes whether the client believes that they can
     * @return the activity
     */
    static AffirmCompetence of(boolean knows, boolean believes) {
        return builder().knows(knows).believes(believes).build();
    }

    /**
     * Returns a builder of this activity; {@code knows} and {@code believes} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.AFFIRM_COMPETENCE;
    }

    /**
     * Whether the client knows that they can manage alone.
     *
     * @return true if it applies
     */
    boolean knows();

    /**
     * Whether the client believes that they can manage alone.
     *
     * @return true if it applies
     */
    boolean believes();

    /**
     * Whether the client both knows and believes that they can manage alone.
     *
     * @return true if both apply
     */
    default boolean isAffirmed() {
        return knows() && believes();
    }

    /** A builder of this activity. */
    final class Builder extends ImmutableAffirmCompetence.Builder {
        Builder() {}
    }
}
