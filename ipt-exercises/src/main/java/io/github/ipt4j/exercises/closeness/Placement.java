package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.inventory.Relationship;
import java.util.OptionalInt;

/**
 * Where a person stands.
 *
 * @param person the person
 * @param now the circle as it is, 1 (closest) to 5
 * @param wished the circle as it is wished, 1 to 5; empty if it was not said
 */
public record Placement(PrivateText person, int now, OptionalInt wished) {

    /**
     * Checks the circles.
     *
     * @param person the person
     * @param now the circle as it is, 1 (closest) to 5
     * @param wished the circle as it is wished, 1 to 5; empty if it was not said
     * @throws IllegalArgumentException if one is out of range
     */
    public Placement {
        Limits.requireWithin("now", Relationship.CLOSENESS, now);
        wished.ifPresent(circle -> Limits.requireWithin("wished", Relationship.CLOSENESS, circle));
    }

    /**
     * Whether the person is nearer than wished.
     *
     * @return true if so; false if no wish was said
     */
    public boolean isNearerThanWished() {
        return wished.isPresent() && now < wished.getAsInt();
    }

    /**
     * Whether the person is farther than wished.
     *
     * @return true if so; false if no wish was said
     */
    public boolean isFartherThanWished() {
        return wished.isPresent() && now > wished.getAsInt();
    }
}
