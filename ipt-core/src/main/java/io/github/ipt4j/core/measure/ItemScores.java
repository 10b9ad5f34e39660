package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What the answers to a scale's items add up to, and what they leave unknown. */
final class ItemScores {

    private ItemScores() {}

    /** The sum, or empty if an item was left unanswered: it is never estimated. */
    static OptionalInt sum(List<OptionalInt> answers) {
        int sum = 0;
        for (OptionalInt answer : answers) {
            if (answer.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += answer.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    static ImmutableSet<Integer> unanswered(List<OptionalInt> answers) {
        return IntStream.rangeClosed(1, answers.size())
                .filter(number -> answers.get(number - 1).isEmpty())
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** True if one of the items was answered above zero, false if all were answered with zero, otherwise empty. */
    static Optional<Boolean> anyAboveZero(ImmutableList<OptionalInt> answers, Set<Integer> numbers) {
        boolean above = false;
        boolean known = true;
        for (int number : numbers) {
            OptionalInt answer = answers.get(number - 1);
            above |= answer.orElse(0) > 0;
            known &= answer.isPresent();
        }
        return above || known ? Optional.of(above) : Optional.empty();
    }

    /** The highest total that can be reached with some of the items at zero. */
    static int maximumWithout(Scale scale, Set<Integer> numbers) {
        return IntStream.rangeClosed(1, scale.items().size())
                .filter(number -> !numbers.contains(number))
                .map(number -> scale.scores(number).max().orElseThrow())
                .sum();
    }
}
