package io.github.ipt4j.protocol.course;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Task;
import java.util.stream.Stream;

/** Small sets of enum constants as bits, so that a state is a handful of numbers. */
@SuppressWarnings("EnumOrdinal") // A bit for each constant; none of these numbers is ever stored.
final class Bits {

    static {
        requireFitting(Task.values(), Integer.SIZE - 1);
        requireFitting(ProblemArea.values(), Short.SIZE);
    }

    private Bits() {}

    /**
     * Fails, when the class is loaded, if a family outgrows the bits that {@link EventEffect} and the states have for
     * it.
     */
    static void requireFitting(Enum<?>[] all, int bits) {
        checkState(all.length <= bits, "%s constants do not fit into %s bits; use wider sets.", all.length, bits);
    }

    static int of(Enum<?> constant) {
        return 1 << constant.ordinal();
    }

    static int of(Iterable<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= of(constant);
        }
        return bits;
    }

    static ImmutableSet<Task> tasks(int bits) {
        return constants(Task.values(), bits);
    }

    static ImmutableSet<ProblemArea> areas(int bits) {
        return constants(ProblemArea.values(), bits);
    }

    private static <E extends Enum<E>> ImmutableSet<E> constants(E[] all, int bits) {
        return Stream.of(all).filter(constant -> (bits & of(constant)) != 0).collect(Sets.toImmutableEnumSet());
    }
}
