package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.stream.Stream;

/** Counts, so that the most frequent comes first. */
public final class Tally {

    private Tally() {}

    /**
     * Sorts by frequency, the most frequent first; what is equally frequent stays in its natural order.
     *
     * @param <T> what is counted
     * @param all each as often as it occurs
     * @return each once
     */
    public static <T extends Comparable<T>> ImmutableList<T> mostFrequentFirst(Stream<T> all) {
        ImmutableMultiset<T> counts = all.collect(ImmutableMultiset.toImmutableMultiset());
        Comparator<Multiset.Entry<T>> most = Comparator.comparingInt(entry -> -entry.getCount());
        return counts.entrySet().stream()
                .sorted(most.thenComparing(Multiset.Entry::getElement))
                .map(Multiset.Entry::getElement)
                .collect(ImmutableList.toImmutableList());
    }
}
