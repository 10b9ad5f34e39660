package io.github.ipt4j.protocol.repair;

/**
 * The changes of phase that were added and not yet removed elsewhere, or removed and not yet added elsewhere. A number,
 * four bits for each, since the search keeps very many.
 */
@SuppressWarnings("EnumOrdinal") // Four bits for each change; never stored.
final class PendingMoves {

    /** What half of a move costs; two halves that do not meet are a removal and an addition. */
    static final int HALF_A_MOVE = EditKind.PHASE_CHANGE_MOVED.cost() / 2;

    /** Nothing is pending. */
    static final int NONE = 0x888;

    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;
    private static final int ZERO = 1 << (BITS - 1);

    private PendingMoves() {}

    /** How many more of a change were added than removed. */
    static int added(int moves, PhaseChange change) {
        return (moves >>> shift(change) & MASK) - ZERO;
    }

    /** Whether one more can be added, or removed if it is negative. */
    static boolean holds(int moves, PhaseChange change, int more) {
        return Math.abs(added(moves, change) + more) < ZERO;
    }

    static int plus(int moves, PhaseChange change, int more) {
        return moves + (more << shift(change));
    }

    /** How many changes were added or removed, and not moved. */
    static int unmatched(int moves) {
        int unmatched = 0;
        for (PhaseChange change : PhaseChange.values()) {
            unmatched += Math.abs(added(moves, change));
        }
        return unmatched;
    }

    private static int shift(PhaseChange change) {
        return change.ordinal() * BITS;
    }
}
