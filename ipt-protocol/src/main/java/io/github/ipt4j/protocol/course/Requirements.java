package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tasks that a protocol requires in each phase, and those of them that a course has not done yet. */
@SuppressWarnings("EnumOrdinal") // An array by phase: judging reads it for each event.
final class Requirements {

    private final int[] required;
    private final int requiredInAll;
    private final int focusMin;

    Requirements(Protocol protocol) {
        required = Stream.of(Phase.values())
                .mapToInt(phase -> Bits.of(protocol.tasks(phase)))
                .toArray();
        requiredInAll = IntStream.of(required).reduce(0, (some, others) -> some | others);
        focusMin = protocol.focus().min();
    }

    /** The tasks that are required in any phase. */
    int required() {
        return requiredInAll;
    }

    /** The tasks of the current phase that are not done. */
    int undone(CourseState state) {
        return undone(state.phase(), state.tasks());
    }

    private int undone(Phase phase, int done) {
        return required[phase.ordinal()] & ~done;
    }

    /**
     * The tasks of the current phase that are not done and need a session: all but the formulation, once difficulties
     * have been identified in as many areas as the focus needs.
     */
    int undoneInSessions(CourseState state) {
        return undoneInSessions(state.phase(), state.tasks(), state.areas());
    }

    /** The same after an event that does not leave the phase. */
    int undoneInSessions(Phase phase, long effect) {
        return undoneInSessions(phase, EventEffect.tasks(effect), EventEffect.areas(effect));
    }

    private int undoneInSessions(Phase phase, int done, int areas) {
        boolean formulationReady = Integer.bitCount(areas) >= focusMin;
        return undone(phase, done) & (formulationReady ? ~Bits.of(Task.FORMULATION_AGREED) : ~0);
    }
}
