package io.github.ipt4j.exercises.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Term;
import java.util.Comparator;

/**
 * What was tried of one kind of behavior, and what was not yet.
 *
 * @param <B> the kind of behavior
 * @param effects what was tried, the one with the greatest mean effect first
 * @param stillToTry what was chosen to try next and was not tried, in its own order
 */
public record Tried<B extends Term>(ImmutableList<BehaviorEffect<B>> effects, ImmutableSet<B> stillToTry) {

    static <B extends Enum<B> & Term> Tried<B> of(ImmutableList<BehaviorEffect<B>> effects, ImmutableSet<B> chosen) {
        ImmutableSet<B> tried = effects.stream().map(BehaviorEffect::behavior).collect(toImmutableSet());
        Comparator<BehaviorEffect<B>> best = Comparator.comparingDouble(effect -> -effect.mean());
        return new Tried<>(
                effects.stream()
                        .sorted(best.thenComparing(BehaviorEffect::behavior))
                        .collect(toImmutableList()),
                chosen.stream()
                        .filter(behavior -> !tried.contains(behavior))
                        .sorted()
                        .collect(toImmutableSet()));
    }
}
