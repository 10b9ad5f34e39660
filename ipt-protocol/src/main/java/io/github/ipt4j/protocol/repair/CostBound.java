package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a record costs at least, from each {@linkplain Cells cell}: calculated from the end of the record by
 * the numbers of sessions and the order of phases, and by the tasks that nothing in the record does.
 *
 * <p>It never exceeds the true cost, and falls from node to node by no more than a step costs; so a search that follows
 * it finds a least repair first.
 */
final class CostBound {

    private static final int BEYOND = 1 << 20;

    /** A longer record, or one under a protocol of more sessions, has no bound but 0. */
    private static final int MOST_COSTS = 1 << 22;

    private final Cells cells;
    private final Protocol protocol;
    private final MissingTasks missing;
    private final boolean isKnown;
    private final int[][] open;
    private final int[] unopened;

    CostBound(Protocol protocol, Cells cells, ImmutableList<TraceEvent> trace, MissingTasks missing) {
        this.protocol = protocol;
        this.cells = cells;
        this.missing = missing;
        this.isKnown = cells.opened() != Cells.NONE && (trace.size() + 1L) * cells.count() <= MOST_COSTS;
        this.open = new int[isKnown ? trace.size() + 1 : 0][cells.count()];
        this.unopened = new int[open.length];
        for (int read = open.length - 2; read >= 0; read--) {
            calculate(read, trace.get(read));
        }
    }

    int of(SearchNode node) {
        if (!isKnown) {
            return 0;
        }
        int cell = cells.of(node.state());
        return cell == Cells.NONE
                ? unopened[node.read()]
                : Math.max(0, open[node.read()][cell] - missing.spent(node.state()));
    }

    private void calculate(int read, TraceEvent recorded) {
        CourseEvent event = recorded.event();
        int[] here = open[read];
        int[] later = open[read + 1];
        int removing = removing(event);
        int itself = EventCost.of(protocol, recorded);
        for (int cell = 0; cell < here.length; cell++) {
            int least = Math.min(removing + later[cell], itself + keeping(recorded, cell, later));
            here[cell] = cell == Cells.CLOSED ? least : Math.min(least, adding(cell, here));
        }
        int opening = event.type() == EventType.COURSE_OPENED
                ? itself + later[cells.opened()]
                : EditKind.EVENT_ADDED.cost() + here[cells.opened()];
        unopened[read] = Math.min(opening, removing + unopened[read + 1]);
    }

    private static int removing(CourseEvent event) {
        if (event.type() == EventType.SESSION_HELD) {
            return EditKind.SESSION_REMOVED.cost();
        }
        return PhaseChange.of(event) == null ? EditKind.EVENT_REMOVED.cost() : PendingMoves.HALF_A_MOVE;
    }

    private int adding(int cell, int[] here) {
        int session = cells.afterSession(cell);
        int leaving = cells.afterPhase(cell);
        return Math.min(
                session == Cells.NONE ? BEYOND : EditKind.SESSION_ADDED.cost() + here[session],
                leaving == Cells.NONE
                        ? BEYOND
                        : PendingMoves.HALF_A_MOVE + missing.in(cells.phase(cell)) + here[leaving]);
    }

    private int keeping(TraceEvent recorded, int cell, int[] later) {
        CourseEvent event = recorded.event();
        if (cell == Cells.CLOSED) {
            return event.type() == EventType.CONTACT_MADE ? later[cell] : BEYOND;
        }
        return switch (event.type()) {
            case COURSE_OPENED, RECORD_CORRECTED -> BEYOND;
            case SESSION_HELD -> session(recorded, cell, later);
            case PHASE_ENTERED, COURSE_CONCLUDED -> leaving(PhaseChange.of(event), cell, later);
            case COURSE_DISCONTINUED -> later[Cells.CLOSED];
            case FORMULATION_AGREED -> cells.phase(cell) == Phase.TERMINATION ? BEYOND : later[cell];
            case SESSION_MISSED, CONTACT_MADE -> later[cell];
        };
    }

    private int session(TraceEvent recorded, int cell, int[] later) {
        int session = cells.afterSession(cell);
        int number = ((SessionHeld) recorded.event()).session().number();
        boolean isDue = recorded.hasNumberDue() || number == cells.sessions(cell) + 1;
        return session == Cells.NONE ? BEYOND : later[session] + (isDue ? 0 : EditKind.NUMBER_CHANGED.cost());
    }

    private int leaving(@Nullable PhaseChange change, int cell, int[] later) {
        Phase phase = cells.phase(cell);
        int leaving = cells.afterPhase(cell);
        return change != PhaseChange.after(phase) || leaving == Cells.NONE
                ? BEYOND
                : missing.in(phase) + later[leaving];
    }
}
