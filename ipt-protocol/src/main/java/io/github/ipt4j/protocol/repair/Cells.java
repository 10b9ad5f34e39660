package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.CourseState;
import java.util.Arrays;

/**
 * Where a course can stand by the number of its sessions alone and still conclude: a cell for each phase, with the
 * sessions held in the phases left and in this one. Tasks and dates are left out, so that what it takes from cell to
 * cell is a lower bound of what it takes from state to state.
 *
 * <p>Cells are numbered from the end: those that can follow a cell have smaller numbers.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by phase: a search reads them for each node.
final class Cells {

    /** No cell: the course could not be concluded from there. */
    static final int NONE = -1;

    static final int CLOSED = 0;

    /** Protocols of more sessions have no cells: there would be too many. */
    private static final int MOST_SESSIONS = 300;

    private static final Phase[] PHASES = Phase.values();

    private final Protocol protocol;
    private final int most;
    private final int[][] cells;
    private final int[] afterSession;
    private final int[] afterPhase;
    private final Phase[] phases;
    private final int[] sessions;
    private int count = CLOSED + 1;

    Cells(Protocol protocol) {
        this.protocol = protocol;
        int total = protocol.sessions().maxOr(0);
        this.most = total > MOST_SESSIONS ? NONE : total;
        int perPhase = (most + 1) * (most + 1);
        cells = new int[PHASES.length][perPhase];
        afterSession = new int[PHASES.length * perPhase + 1];
        afterPhase = new int[afterSession.length];
        phases = new Phase[afterSession.length];
        sessions = new int[afterSession.length];
        number();
    }

    private void number() {
        for (int p = PHASES.length - 1; p >= 0; p--) {
            Arrays.fill(cells[p], NONE);
            for (int held = most; held >= 0; held--) {
                for (int left = most - held; left >= 0; left--) {
                    number(PHASES[p], left, held);
                }
            }
        }
    }

    private void number(Phase phase, int left, int held) {
        int session = cell(phase, left, held + 1);
        int leaving = leaving(phase, left, held);
        if (held <= protocol.sessions(phase).maxOr(most) && (session != NONE || leaving != NONE)) {
            afterSession[count] = session;
            afterPhase[count] = leaving;
            phases[count] = phase;
            sessions[count] = left + held;
            cells[phase.ordinal()][place(left, held)] = count++;
        }
    }

    private int leaving(Phase phase, int left, int held) {
        if (!protocol.sessions(phase).contains(held)) {
            return NONE;
        }
        if (phase == Phase.TERMINATION) {
            return protocol.sessions().contains(left + held) ? CLOSED : NONE;
        }
        return cell(PHASES[phase.ordinal() + 1], left + held, 0);
    }

    private int cell(Phase phase, int left, int held) {
        return left + held > most ? NONE : cells[phase.ordinal()][place(left, held)];
    }

    private int place(int left, int held) {
        return left * (most + 1) + held;
    }

    /** The cell of a state; {@link #NONE} before the opening. */
    int of(CourseState state) {
        return switch (state.status()) {
            case UNOPENED -> NONE;
            case OPEN -> cell(state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase());
            case CONCLUDED, DISCONTINUED -> CLOSED;
        };
    }

    /** The cell of a course that has just been opened. */
    int opened() {
        return cell(Phase.INITIAL, 0, 0);
    }

    /** How many cells there are, {@link #CLOSED} among them. */
    int count() {
        return count;
    }

    /** The cell after a further session, or {@link #NONE}. */
    int afterSession(int cell) {
        return afterSession[cell];
    }

    /** The cell after the phase is left, or {@link #NONE}. */
    int afterPhase(int cell) {
        return afterPhase[cell];
    }

    /** The phase of any cell but {@link #CLOSED}. */
    Phase phase(int cell) {
        return phases[cell];
    }

    /** The sessions held in any cell but {@link #CLOSED}. */
    int sessions(int cell) {
        return sessions[cell];
    }
}
