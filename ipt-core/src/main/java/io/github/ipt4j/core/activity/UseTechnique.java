package io.github.ipt4j.core.activity;

import org.immutables.value.Value;

/** The counselor uses a technique. */
@Value.Immutable
public sealed interface UseTechnique extends Activity permits ImmutableUseTechnique {

    /**
     * Returns the activity.
     *
     * @param technique one of the techniques
     * @return the activity
     */
    static UseTechnique of(Technique technique) {
        return builder().technique(technique).build();
    }

    /**
     * Returns a builder of this activity; {@code technique} is required.
     *
     * @return an empty builder
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

    /** A builder of this activity. */
    final class Builder extends ImmutableUseTechnique.Builder {
        Builder() {}
    }
}
