package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** How one skill went over the rounds. */
@Value.Immutable
public sealed interface RoundProgress permits ImmutableRoundProgress {

    /**
     * The ratings, one for each round in which the skill was rated.
     *
     * @return at least one, each 0 to 10, the earliest round first
     */
    ImmutableList<Integer> ratings();

    /**
     * The first rating.
     *
     * @return 0 to 10
     */
    default int first() {
        return ratings().get(0);
    }

    /**
     * The latest rating.
     *
     * @return 0 to 10
     */
    default int latest() {
        return ratings().get(ratings().size() - 1);
    }

    /**
     * The mean rating.
     *
     * @return 0 to 10
     */
    default double mean() {
        return ratings().stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /**
     * The progress from the first to the latest round.
     *
     * @return positive if the latest is better
     */
    default int gain() {
        return latest() - first();
    }
}
