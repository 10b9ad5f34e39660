package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Earlier episodes, their treatment and other illness are reviewed. */
@Value.Immutable
public sealed interface ReviewHistory extends Activity permits ImmutableReviewHistory {

    /**
     * Returns the activity without further details.
     *
     * @return the activity
     */
    static ReviewHistory of() {
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
        return ActivityType.REVIEW_HISTORY;
    }

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableReviewHistory.Builder {
        Builder() {}
    }
}
