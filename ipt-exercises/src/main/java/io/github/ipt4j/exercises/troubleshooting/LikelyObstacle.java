package io.github.ipt4j.exercises.troubleshooting;

import org.immutables.value.Value;

/** An obstacle that is likely to be in the way. */
@Value.Immutable
public sealed interface LikelyObstacle permits ImmutableLikelyObstacle {

    /**
     * The obstacle.
     *
     * @return the obstacle
     */
    Obstacle obstacle();

    /**
     * The number of situations in which a statement that points to it was ticked.
     *
     * @return 1 or more
     */
    int situations();

    /**
     * The number of ticks on statements that point to it, over all situations.
     *
     * @return 1 or more
     */
    int ticks();
}
