package io.github.ipt4j.core.inventory;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A person of the interpersonal inventory, and the client's relationship with them. */
@Value.Immutable
public sealed interface Relationship permits ImmutableRelationship {

    /** How close a person is, or is desired to be: 1 is closest. */
    Bounds CLOSENESS = Bounds.between(1, 5);

    /** How satisfied the client is with a relationship: 0 not at all, 10 completely. */
    Bounds SATISFACTION = Bounds.between(0, 10);

    /**
     * Returns a builder of relationships; {@code person} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The other person.
     *
     * @return a name
     */
    PrivateText person();

    /**
     * The kind of relationship.
     *
     * @return the kind, or empty if it is not recorded
     */
    Optional<RelationshipKind> kind();

    /**
     * How close the person is.
     *
     * @return 1 (closest) to 5, or empty if it is not recorded
     */
    OptionalInt closeness();

    /**
     * How close the client would like the person to be.
     *
     * @return 1 (closest) to 5, or empty if it is not recorded
     */
    OptionalInt desired();

    /**
     * What the two expect of each other.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> expectations();

    /**
     * How satisfied the client is with the relationship.
     *
     * @return 0 (not at all) to 10 (completely), or empty if it is not recorded
     */
    OptionalInt satisfaction();

    /** A builder of relationships. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}

        /**
         * Builds the relationship.
         *
         * @return the relationship
         * @throws IllegalArgumentException if a required attribute is missing, or a rating is out of its range
         */
        @Override
        public Relationship build() {
            Relationship relationship = super.build();
            relationship.closeness().ifPresent(rating -> Limits.requireWithin("closeness", CLOSENESS, rating));
            relationship.desired().ifPresent(rating -> Limits.requireWithin("desired", CLOSENESS, rating));
            relationship.satisfaction().ifPresent(rating -> Limits.requireWithin("satisfaction", SATISFACTION, rating));
            return relationship;
        }
    }
}
