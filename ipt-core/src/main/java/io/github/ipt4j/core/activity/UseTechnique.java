package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** The counselor uses a technique. */
@Value.Immutable
public sealed interface UseTechnique extends Activity permits ImmutableUseTechnique {

    /**
     * The activity.
     *
     * @param technique one of the techniques
     * @return the activity
     */
    static UseTechnique of(Technique technique) {
        return builder().technique(technique).build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder to which technique must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.USE_TECHNIQUE;
    }

    /**
     * The technique.
     *
     * @return one of the techniques
     */
    Technique technique();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableUseTechnique.Builder {
        Builder() {}
    }
}
