package io.github.ipt4j.core.activity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.inventory.Relationship;
import java.util.Optional;
import org.immutables.value.Value;

/** The people in the client's life are reviewed: the interpersonal inventory. */
@Value.Immutable
public sealed interface ReviewInventory extends Activity permits ImmutableReviewInventory {

    /**
     * Returns the activity without further details.
     *
     * @return the activity
     */
    static ReviewInventory of() {
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
        return ActivityType.REVIEW_INVENTORY;
    }

    /**
     * The people, and the client's relationship with each.
     *
     * @return the relationships as recorded, or empty if they were not recorded
     */
    @Value.Redacted
    Optional<ImmutableList<Relationship>> relationships();

    /** A builder of this activity. */
    final class Builder extends ImmutableReviewInventory.Builder {
        Builder() {}

        /**
         * Sets the people, and the client's relationship with each.
         *
         * @param relationships one for each person
         * @return this builder
         */
        public Builder relationships(Iterable<Relationship> relationships) {
            return relationships(ImmutableList.copyOf(relationships));
        }
    }
}
