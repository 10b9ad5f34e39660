package org.example.walking;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
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

    /** In the files {@code META-INF/ipt4j/org.example.walking/words}, in as many languages as this exercise speaks. */
    @Override
    public ImmutableList<Message> statements() {
        return mean().isPresent()
                ? ImmutableList.of(Message.of("org.example.walking/words", "walked")
                        .with("times", closeness.size())
                        .with("mean", mean().getAsDouble()))
                : ImmutableList.of();
    }
}
