package io.github.ipt4j.examples.shared.simulate;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;

/** How many sessions each phase is to have, so that the protocol is kept. */
record Plan(int initial, int intermediate, int termination) {

    /** A plan within the protocol: a total first, then what of it is left for each phase. */
    static Plan of(Protocol protocol, Chance chance) {
        Bounds initial = protocol.sessions(Phase.INITIAL);
        Bounds intermediate = protocol.sessions(Phase.INTERMEDIATE);
        Bounds termination = protocol.sessions(Phase.TERMINATION);
        Bounds possible = sum(sum(initial, intermediate), termination)
                .intersect(protocol.sessions())
                .orElseThrow();
        int total = chance.within(possible);
        int last = chance.within(part(total, termination, sum(initial, intermediate)));
        int first = chance.within(part(total - last, initial, intermediate));
        return new Plan(first, total - last - first, last);
    }

    /** What one part of a whole can be, if the other part keeps its bounds. */
    private static Bounds part(int whole, Bounds part, Bounds other) {
        return Bounds.between(Math.max(0, whole - max(other)), Math.max(0, whole - other.min()))
                .intersect(part)
                .orElseThrow();
    }

    private static Bounds sum(Bounds one, Bounds other) {
        return Bounds.between(one.min() + other.min(), max(one) + max(other));
    }

    private static int max(Bounds bounds) {
        return bounds.maxOr(bounds.min());
    }

    int total() {
        return initial + intermediate + termination;
    }

    int sessions(Phase phase) {
        return switch (phase) {
            case INITIAL -> initial;
            case INTERMEDIATE -> intermediate;
            case TERMINATION -> termination;
        };
    }
}
