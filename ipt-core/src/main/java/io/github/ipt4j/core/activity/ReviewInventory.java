package io.github.ipt4j.core.activity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.inventory.Relationship;
import java.util.Optional;
import org.immutables.value.Value;

/** The people in the client's life are gone through: the interpersonal inventory. */
@Value.Immutable
public sealed interface ReviewInventory extends Activity permits ImmutableReviewInventory {

    /**
     * The activity, with nothing more recorded of it.
     *
     * @return the activity
     */
    static ReviewInventory of() {
        return builder().build();
    }

    /**
     * Begins the activity.
     *
     * @return a builder; nothing must be given to it
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.REVIEW_INVENTORY;
    }

    /**
     * The people, and how the client stands to each.
     *
     * @return the relationships as recorded, or empty if they were not recorded
     */
    @Value.Redacted
    Optional<ImmutableList<Relationship>> relationships();

    /** Builds the activity, attribute by attribute. */
    final class Builder extends ImmutableReviewInventory.Builder {
        Builder() {}

        /**
         * Records the people, and how the client stands to each.
         *
         * @param relationships one for each person
         * @return this builder
         */
        public Builder relationships(Iterable<Relationship> relationships) {
            return relationships(ImmutableList.copyOf(relationships));
        }
    }
}
