package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;

/**
 * How one skill went over the rounds.
 *
 * @param ratings the ratings, 0 to 10, the earliest round first; at least one
 */
public record RoundProgress(ImmutableList<Integer> ratings) {

    /**
     * The first rating.
     *
     * @return 0 to 10
     */
    public int first() {
        return ratings.get(0);
    }

    /**
     * The latest rating.
     *
     * @return 0 to 10
     */
    public int latest() {
        return ratings.get(ratings.size() - 1);
    }

    /**
     * The mean rating.
     *
     * @return 0 to 10
     */
    public double mean() {
        return ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /**
     * The progress from the first to the latest round.
     *
     * @return above zero if the latest is better
     */
    public int gain() {
        return latest() - first();
    }
}
