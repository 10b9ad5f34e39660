package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** The counselor explains interpersonal psychotherapy, depression, or the illness role. */
@Value.Immutable
public sealed interface Psychoeducate extends Activity permits ImmutablePsychoeducate {

    /**
     * Returns the activity.
     *
     * @param topic the topic
     * @return the activity
     */
    static Psychoeducate of(Topic topic) {
        return builder().topic(topic).build();
    }

    /**
     * Returns a builder of this activity; {@code topic} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.PSYCHOEDUCATE;
    }

    /**
     * What was explained.
     *
     * @return the topic
     */
    Topic topic();

    /** A builder of this activity. */
    final class Builder extends ImmutablePsychoeducate.Builder {
        Builder() {}
    }
}
