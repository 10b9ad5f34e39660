package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a course can still become by the numbers of its sessions alone, by plain enumeration: the reference that the machine's
 * arithmetic is compared with. It shares nothing with it but the data of the protocol.
 */
final class Completions {

    /**
     * How many sessions each phase has in the end.
     *
     * @param initial sessions of the initial phase
     * @param intermediate sessions of the intermediate phase
     * @param termination sessions of the termination phase
     */
    record Counts(int initial, int intermediate, int termination) {

        int total() {
            return initial + intermediate + termination;
        }

        int of(Phase phase) {
            return switch (phase) {
                case INITIAL -> initial;
                case INTERMEDIATE -> intermediate;
                case TERMINATION -> termination;
            };
        }
    }

    private Completions() {}

    /** Every way to complete a protocol. */
    static ImmutableSet<Counts> of(Protocol protocol) {
        ImmutableSet.Builder<Counts> all = ImmutableSet.builder();
        for (int initial : allowed(protocol, Phase.INITIAL)) {
            for (int intermediate : allowed(protocol, Phase.INTERMEDIATE)) {
                for (int termination : allowed(protocol, Phase.TERMINATION)) {
                    Counts counts = new Counts(initial, intermediate, termination);
                    if (within(protocol.sessions(), counts.total())) {
                        all.add(counts);
                    }
                }
            }
        }
        return all.build();
    }

    /** The totals that a course can come to: some sessions in the phases left, some in the current one. */
    static Set<Integer> totals(Protocol protocol, Phase phase, int left, int held) {
        Set<Integer> totals = sums(protocol, phase, left, held, Phase.TERMINATION);
        totals.removeIf(total -> !within(protocol.sessions(), total));
        return totals;
    }

    /** After how many sessions the termination can be entered, so that the course can still be completed. */
    static Set<Integer> terminationEntries(Protocol protocol, Phase phase, int left, int held) {
        Set<Integer> entries = sums(protocol, phase, left, held, Phase.INTERMEDIATE);
        entries.removeIf(before -> Arrays.stream(allowed(protocol, Phase.TERMINATION))
                .noneMatch(last -> within(protocol.sessions(), before + last)));
        return entries;
    }

    /** The sums that are possible at the end of a phase. */
    private static Set<Integer> sums(Protocol protocol, Phase phase, int left, int held, Phase last) {
        Set<Integer> sums = new TreeSet<>();
        for (int sessions : allowed(protocol, phase)) {
            if (sessions >= held) {
                sums.add(left + sessions);
            }
        }
        for (Phase later : Phase.values()) {
            if (later.compareTo(phase) > 0 && later.compareTo(last) <= 0) {
                Set<Integer> longer = new TreeSet<>();
                for (int sum : sums) {
                    Arrays.stream(allowed(protocol, later)).forEach(sessions -> longer.add(sum + sessions));
                }
                sums = longer;
            }
        }
        return sums;
    }

    private static int[] allowed(Protocol protocol, Phase phase) {
        int most = protocol.given(phase).max().orElse(protocol.sessions().max().orElseThrow());
        return IntStream.rangeClosed(protocol.given(phase).min(), most).toArray();
    }

    private static boolean within(Bounds bounds, int number) {
        return number >= bounds.min() && number <= bounds.max().orElseThrow();
    }
}
