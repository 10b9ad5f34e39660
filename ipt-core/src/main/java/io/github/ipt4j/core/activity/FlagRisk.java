package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** The counselor notes a concern about suicide or harm. */
@Value.Immutable
public sealed interface FlagRisk extends Activity permits ImmutableFlagRisk {

    /**
     * Returns the activity without further details.
     *
     * @return the activity
     */
    static FlagRisk of() {
        return builder().build();
    }

    /**
     * Returns a builder of this activity; every attribute is optional.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.FLAG_RISK;
    }

    /**
     * What the concern is about.
     *
     * @return the kind of concern, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<RiskKind> kind();

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableFlagRisk.Builder {
        Builder() {}
    }
}
