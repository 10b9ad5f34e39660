package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.inventory.Relationship;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The place of a person on the circles of closeness. */
@Value.Immutable
public sealed interface Placement permits ImmutablePlacement {

    /**
     * Returns a builder of placements; {@code person} and {@code now} are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The person.
     *
     * @return the name
     */
    PrivateText person();

    /**
     * The circle as it is.
     *
     * @return 1 (closest) to 5
     */
    int now();

    /**
     * The desired circle.
     *
     * @return 1 (closest) to 5; empty if it was not recorded
     */
    OptionalInt desired();

    /**
     * Whether the person is nearer than desired.
     *
     * @return true if the person is; false if no desired circle was recorded
     */
    default boolean isNearerThanDesired() {
        return desired().isPresent() && now() < desired().getAsInt();
    }

    /**
     * Whether the person is farther than desired.
     *
     * @return true if the person is; false if no desired circle was recorded
     */
    default boolean isFartherThanDesired() {
        return desired().isPresent() && now() > desired().getAsInt();
    }

    /** Builds a placement, attribute by attribute. */
    final class Builder extends ImmutablePlacement.Builder {
        Builder() {}

        /**
         * Builds the placement.
         *
         * @return the placement
         * @throws IllegalArgumentException if a required attribute is missing, or a circle is not 1 to 5
         */
        @Override
        public Placement build() {
            Placement placement = super.build();
            Limits.requireWithin("now", Relationship.CLOSENESS, placement.now());
            placement.desired().ifPresent(circle -> Limits.requireWithin("desired", Relationship.CLOSENESS, circle));
            return placement;
        }
    }
}
