package io.github.ipt4j.protocol.course;

import static com.google.common.base.Preconditions.checkState;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that a machine can read of a state, as {@link StateMachine#essence} gives it. Two are equal if, and only if, the
 * machine cannot distinguish the states.
 *
 * <p>The verifier keeps one for each state that it finds: everything but the numbers of sessions is packed into one
 * number, a set as one bit a member.
 */
@SuppressWarnings("EnumOrdinal") // Packed into one number, which is never stored.
public final class Essence {

    private static final int ORDERS_OF_DATES = 3;

    private static final int PHASE = widthOf(Phase.values().length);
    private static final int ORDER = widthOf(ORDERS_OF_DATES);
    private static final int AREAS = ProblemArea.values().length;
    private static final int TASKS = Task.values().length;

    static {
        requireFitting(widthOf(CourseStatus.values().length), PHASE, ORDER, AREAS, TASKS);
    }

    /**
     * Any odd factor keeps different numbers different; this one, from the golden ratio, makes their hashes differ too.
     */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long packed;
    private final int sessionsInPhasesLeft;
    private final int sessionsInPhase;

    private Essence(long packed, int sessionsInPhasesLeft, int sessionsInPhase) {
        this.packed = packed;
        this.sessionsInPhasesLeft = sessionsInPhasesLeft;
        this.sessionsInPhase = sessionsInPhase;
    }

    /** What a machine reads of a state, given the tasks it requires; of a closed state only how it was closed. */
    static Essence of(CourseState state, int tasksRead) {
        if (state.status().isClosed()) {
            return new Essence(packed(state.status(), 0, 0, 0, 0), 0, 0);
        }
        long packed = packed(
                state.status(), state.phase().ordinal(), orderOfDates(state), state.areas(), state.tasks() & tasksRead);
        return new Essence(packed, state.sessionsInPhasesLeft(), state.sessionsInPhase());
    }

    private static long packed(CourseStatus status, int phase, int order, int areas, int tasks) {
        long packed = status.ordinal();
        packed = packed << PHASE | phase;
        packed = packed << ORDER | order;
        packed = packed << AREAS | areas;
        return packed << TASKS | tasks;
    }

    /** No session was held, the latest was held on the latest date, or before. */
    private static int orderOfDates(CourseState state) {
        if (state.latestSessionDate().isEmpty()) {
            return 0;
        }
        return state.latestSessionDate().equals(state.latestDate()) ? 1 : 2;
    }

    /** The number of bits needed to distinguish some constants. */
    static int widthOf(int constants) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(constants - 1);
    }

    /** Fails if fields of some widths do not fit side by side into one number. */
    static void requireFitting(int... widths) {
        int bits = IntStream.of(widths).sum();
        checkState(bits <= Long.SIZE, "An essence of %s bits does not fit into %s; pack it into two.", bits, Long.SIZE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Essence that
                && packed == that.packed
                && sessionsInPhasesLeft == that.sessionsInPhasesLeft
                && sessionsInPhase == that.sessionsInPhase;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(((packed * SPREAD + sessionsInPhasesLeft) * SPREAD + sessionsInPhase) * SPREAD);
    }

    /**
     * The numbers of sessions, and the rest as one number.
     *
     * @return a short text for debugging
     */
    @Override
    public String toString() {
        return "Essence[" + sessionsInPhasesLeft + " + " + sessionsInPhase + " sessions, " + Long.toHexString(packed)
                + "]";
    }
}
