package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers that decide on room in a phase.
 *
 * @param total how many sessions a course has
 * @param phase how many the phase has
 * @param later how many all later phases have together
 */
record SessionRoom(Bounds total, Bounds phase, Bounds later) {

    static SessionRoom in(Phase phase, Protocol protocol) {
        List<Bounds> later = Stream.of(Phase.values())
                .filter(other -> other.compareTo(phase) > 0)
                .map(protocol::sessions)
                .toList();
        return new SessionRoom(
                protocol.sessions(),
                protocol.sessions(phase),
                Bounds.between(
                        later.stream().mapToInt(Bounds::min).sum(),
                        later.stream().mapToInt(SessionRoom::maximum).sum()));
    }

    /** The maximum of a range that has one, as those of protocols all have. */
    static int maximum(Bounds range) {
        return range.max().orElseThrow();
    }
}
