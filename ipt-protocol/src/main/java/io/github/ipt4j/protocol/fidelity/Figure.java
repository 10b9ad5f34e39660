package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalDouble;

/**
 * One figure of a course's fidelity, with what is behind it.
 *
 * @param kind what is counted
 * @param numerator how many were counted, 0 or more
 * @param denominator of how many, 0 or more; 0 where there was nothing to count
 * @param counted the numbers of the sessions behind the numerator
 * @param others the numbers of the sessions behind the rest of the denominator; none where the kind does not count sessions
 */
public record Figure(
        FigureKind kind,
        int numerator,
        int denominator,
        ImmutableSortedSet<Integer> counted,
        ImmutableSortedSet<Integer> others) {

    /**
     * The ratio of the two.
     *
     * @return numerator by denominator, above 1 where more sessions were held than planned; empty if there was nothing to
     *     count, which is not the same as 0
     */
    public OptionalDouble ratio() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
