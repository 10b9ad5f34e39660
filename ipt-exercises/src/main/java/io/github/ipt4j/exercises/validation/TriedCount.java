package io.github.ipt4j.exercises.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Stats;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.validation.ValidationConclusion.TriedBehaviors;
import java.util.Collection;
import java.util.Comparator;

/** Works out what each behavior did. */
final class TriedCount {

    private TriedCount() {}

    static <B extends Enum<B> & VocabularyTerm> TriedBehaviors<B> of(
            ListMultimap<B, Integer> effects, ImmutableSet<B> chosen) {
        Comparator<BehaviorEffect<B>> best = Comparator.comparingDouble(effect -> -effect.mean());
        return ImmutableTriedBehaviors.<B>builder()
                .effects(effects.asMap().entrySet().stream()
                        .map(behavior -> effect(behavior.getKey(), behavior.getValue()))
                        .sorted(best.thenComparing(BehaviorEffect::behavior))
                        .collect(toImmutableList()))
                .stillToTry(chosen.stream()
                        .filter(behavior -> !effects.containsKey(behavior))
                        .sorted()
                        .collect(toImmutableSet()))
                .build();
    }

    private static <B extends VocabularyTerm> BehaviorEffect<B> effect(B behavior, Collection<Integer> ratings) {
        Stats stats = Stats.of(ImmutableList.sortedCopyOf(ratings));
        return ImmutableBehaviorEffect.<B>builder()
                .behavior(behavior)
                .times((int) stats.count())
                .mean(stats.mean())
                .min((int) stats.min())
                .max((int) stats.max())
                .build();
    }
}
