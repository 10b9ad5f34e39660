package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSortedSet;

record FigureValue(
        FigureKind kind,
        int numerator,
        int denominator,
        ImmutableSortedSet<Integer> counted,
        ImmutableSortedSet<Integer> others)
        implements Figure {

    /** The figure, and not the sessions behind it. */
    @Override
    public String toString() {
        return "Figure[" + kind.word() + ", " + numerator + " of " + denominator + "]";
    }
}
