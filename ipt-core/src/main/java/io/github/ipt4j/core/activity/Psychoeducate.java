package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** The counselor explains interpersonal psychotherapy, or depression. */
@Value.Immutable
public sealed interface Psychoeducate extends Activity permits ImmutablePsychoeducate {

    /**
     * The activity.
     *
     * @param topic the topic
     * @return the activity
     */
    static Psychoeducate of(Topic topic) {
        return builder().topic(topic).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which topic must be given
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

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutablePsychoeducate.Builder {
        Builder() {}
    }
}
