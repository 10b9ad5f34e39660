package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import java.util.Optional;

/**
 * Whether a course can still end within its protocol, by the number of its sessions alone.
 *
 * <p>With some sessions held in the phases left and some in the current one, the later phases can add any number
 * between the sum of their minimums and the sum of their maximums. There is room if the current phase has not exceeded
 * its maximum, and one of the totals that remain possible lies in the protocol's range.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by phase: judging reads them for each event.
final class SessionBudget {

    private static final int PHASES = Phase.values().length;

    private final long[] min = new long[PHASES];
    private final long[] max = new long[PHASES];
    private final long[] laterMin = new long[PHASES];
    private final long[] laterMax = new long[PHASES];
    private final int totalMin;
    private final int totalMax;

    SessionBudget(Protocol protocol) {
        totalMin = protocol.sessions().min();
        totalMax = protocol.sessions().maxOr(Integer.MAX_VALUE);
        for (int phase = PHASES - 1; phase >= 0; phase--) {
            Bounds sessions = protocol.sessions(Phase.values()[phase]);
            min[phase] = sessions.min();
            max[phase] = sessions.maxOr(totalMax);
            if (phase > 0) {
                laterMin[phase - 1] = laterMin[phase] + min[phase];
                laterMax[phase - 1] = laterMax[phase] + max[phase];
            }
        }
    }

    /** Whether there is room in a phase, with sessions held in the phases left and in this one. */
    boolean in(Phase phase, int left, int held) {
        int p = phase.ordinal();
        return held <= max[p]
                && left + Math.max(held, min[p]) + laterMin[p] <= totalMax
                && left + max[p] + laterMax[p] >= totalMin;
    }

    /** Whether there is room after further sessions of the current phase. */
    boolean after(CourseState state, int furtherSessions) {
        return in(state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase() + furtherSessions);
    }

    /** Whether a phase has had more sessions than its maximum. */
    boolean isExceeded(Phase phase, int held) {
        return held > max[phase.ordinal()];
    }

    /** Whether a phase has had fewer sessions than its minimum. */
    boolean isShort(Phase phase, int held) {
        return held < min[phase.ordinal()];
    }

    /** Whether a course can end with a number of sessions. */
    boolean canEndWith(int sessions) {
        return totalMin <= sessions && sessions <= totalMax;
    }

    /** The totals that are still possible, or empty if there is no room. */
    Optional<Bounds> totals(Phase phase, int left, int held) {
        if (!in(phase, left, held)) {
            return Optional.empty();
        }
        int p = phase.ordinal();
        return Optional.of(Bounds.between((int) Math.max(totalMin, left + Math.max(held, min[p]) + laterMin[p]), (int)
                Math.min(totalMax, left + max[p] + laterMax[p])));
    }

    /**
     * After how many sessions in all the termination can still be entered, or empty if there is no room or it has been.
     */
    Optional<Bounds> terminationEntry(Phase phase, int left, int held) {
        if (phase == Phase.TERMINATION || !in(phase, left, held)) {
            return Optional.empty();
        }
        int p = phase.ordinal();
        int last = Phase.TERMINATION.ordinal();
        long earliest = left + Math.max(held, min[p]) + laterMin[p] - min[last];
        long latest = left + max[p] + laterMax[p] - max[last];
        return Optional.of(Bounds.between(
                (int) Math.max(earliest, totalMin - max[last]), (int) Math.min(latest, totalMax - min[last])));
    }
}
