package io.github.ipt4j.protocol.course;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.function.Function;

record DifferenceValue<T>(ImmutableList<T> came, ImmutableList<T> went) implements Difference<T> {

    /** What is different, where things of the same key are the same thing. */
    static <T> DifferenceValue<T> of(Iterable<T> before, Iterable<T> after, Function<? super T, ?> key) {
        return new DifferenceValue<>(missing(after, before, key), missing(before, after, key));
    }

    private static <T> ImmutableList<T> missing(Iterable<T> things, Iterable<T> others, Function<? super T, ?> key) {
        Multiset<Object> known = HashMultiset.create();
        others.forEach(other -> known.add(key.apply(other)));
        ImmutableList.Builder<T> missing = ImmutableList.builder();
        for (T thing : things) {
            if (!known.remove(key.apply(thing))) {
                missing.add(thing);
            }
        }
        return missing.build();
    }

    /** How many came and went. */
    @Override
    public String toString() {
        return came.size() + " came, " + went.size() + " went";
    }
}
