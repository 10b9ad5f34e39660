package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalDouble;

/** One figure of a course's fidelity, with the sessions behind it. */
public sealed interface Figure permits FigureValue {

    /**
     * The kind of figure.
     *
     * @return what is counted
     */
    FigureKind kind();

    /**
     * The numerator.
     *
     * @return how many were counted, 0 or more
     */
    int numerator();

    /**
     * The denominator.
     *
     * @return of how many, 0 or more; 0 where there was nothing to count
     */
    int denominator();

    /**
     * The sessions behind the numerator.
     *
     * @return the numbers of the sessions, in order
     */
    ImmutableSortedSet<Integer> counted();

    /**
     * The sessions behind the rest of the denominator.
     *
     * @return the numbers of the sessions, in order; none where the kind does not count sessions
     */
    ImmutableSortedSet<Integer> others();

    /**
     * The ratio of the two.
     *
     * @return numerator by denominator, above 1 where more sessions were held than planned; empty if there was nothing
     *     to count, which is not the same as 0
     */
    default OptionalDouble ratio() {
        return denominator() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator() / denominator());
    }
}
