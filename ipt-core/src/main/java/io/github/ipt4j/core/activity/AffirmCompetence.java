package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** It is explored whether the client can manage distress and move forward alone. */
@Value.Immutable
public sealed interface AffirmCompetence extends Activity permits ImmutableAffirmCompetence {

    /**
     * The activity.
     *
     * @param knows whether the client knows to be able to manage alone
     * @param believes whether the client believes it
     * @return the activity
     */
    static AffirmCompetence of(boolean knows, boolean believes) {
        return builder().knows(knows).believes(believes).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which knows and believes must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.AFFIRM_COMPETENCE;
    }

    /**
     * Whether the client knows it.
     *
     * @return true if so
     */
    boolean knows();

    /**
     * Whether the client believes it.
     *
     * @return true if so
     */
    boolean believes();

    /**
     * Whether the client both knows and believes it.
     *
     * @return true if so
     */
    default boolean isAffirmed() {
        return knows() && believes();
    }

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableAffirmCompetence.Builder {
        Builder() {}
    }
}
