package org.example.walking;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import java.util.OptionalDouble;

/**
 * How close the walks were.
 *
 * @param closeness a rating, 0 to 10, for each walk; the lowest first
 */
public record Walks(ImmutableList<Integer> closeness) implements Conclusion {

    /**
     * The mean closeness.
     *
     * @return 0 to 10, or empty before the first walk
     */
    public OptionalDouble mean() {
        return closeness.stream().mapToInt(Integer::intValue).average();
    }

    @Override
    public ImmutableList<String> statements() {
        return mean().isPresent()
                ? ImmutableList.of("Walked " + closeness.size() + " times, closeness " + mean().getAsDouble() + ".")
                : ImmutableList.of();
    }
}
