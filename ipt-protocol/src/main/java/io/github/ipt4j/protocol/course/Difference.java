package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;

/**
 * What a correction makes different in a list of things.
 *
 * @param <T> the kind of things
 */
public sealed interface Difference<T> permits DifferenceValue {

    /**
     * What was not there before.
     *
     * @return the things that came, in order
     */
    ImmutableList<T> came();

    /**
     * What is no longer there.
     *
     * @return the things that went, in order
     */
    ImmutableList<T> went();

    /**
     * Whether nothing is different.
     *
     * @return true if nothing came and nothing went
     */
    default boolean isEmpty() {
        return came().isEmpty() && went().isEmpty();
    }
}
