package io.github.ipt4j.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/** A feeling about the end of the treatment is explored. */
@Value.Immutable
public sealed interface ExploreFeeling extends Activity permits ImmutableExploreFeeling {

    /**
     * Returns the activity, with the feeling found absent.
     *
     * @param feeling one of the four feelings
     * @return the activity
     */
    static ExploreFeeling absent(Feeling feeling) {
        return builder().feeling(feeling).present(false).build();
    }

    /**
     * Returns the activity, with the feeling found present.
     *
     * @param feeling one of the four feelings
     * @param accepted whether the client accepts it
     * @return the activity
     */
    static ExploreFeeling present(Feeling feeling, boolean accepted) {
        return builder().feeling(feeling).present(true).accepted(accepted).build();
    }

    /**
     * Returns a builder of this activity; {@code feeling} and {@code present} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.EXPLORE_FEELING;
    }

    /**
     * The feeling.
     *
     * @return one of the four feelings
     */
    Feeling feeling();

    /**
     * Whether the client has it.
     *
     * @return true if the client has it
     */
    boolean present();

    /**
     * Whether the client accepts it.
     *
     * @return true if it is accepted; empty only where the feeling is not present
     */
    Optional<Boolean> accepted();

    /**
     * Whether nothing about the feeling is left to accept.
     *
     * @return true if it was found absent, or present and accepted
     */
    default boolean isResolved() {
        return !present() || accepted().orElse(false);
    }

    /** A builder of this activity. */
    final class Builder extends ImmutableExploreFeeling.Builder {
        Builder() {}

        /**
         * Builds the activity.
         *
         * @return the activity
         * @throws IllegalArgumentException if a required attribute is missing, or the feeling is present and {@code
         *     accepted} is missing
         */
        @Override
        public ExploreFeeling build() {
            ExploreFeeling activity = super.build();
            checkArgument(
                    !activity.present() || activity.accepted().isPresent(),
                    "accepted must be given for a feeling that is present; say whether it is.");
            return activity;
        }
    }
}
