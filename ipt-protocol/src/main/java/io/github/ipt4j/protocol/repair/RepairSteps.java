package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a search: from a node, the next event of the record is kept with what mends it, or left out, or
 * something is added before it.
 */
final class RepairSteps {

    /** What a removal or an addition costs beyond half of a move. */
    private static final int REST = EditKind.EVENT_REMOVED.cost() - PendingMoves.HALF_A_MOVE;

    private final StateMachine machine;
    private final ImmutableList<TraceEvent> trace;
    private final Mending mending;

    /** The least date after each event of the record. */
    private final LocalDate[] leastLater;

    RepairSteps(StateMachine machine, ImmutableList<TraceEvent> trace) {
        this.machine = machine;
        this.trace = trace;
        this.mending = new Mending(machine, trace);
        this.leastLater = leastLater(trace);
    }

    private static LocalDate[] leastLater(ImmutableList<TraceEvent> trace) {
        LocalDate[] least = new LocalDate[trace.size()];
        LocalDate later = LocalDate.MAX;
        for (int i = least.length - 1; i >= 0; i--) {
            least[i] = later;
            LocalDate date = trace.get(i).event().date();
            later = date.isBefore(later) ? date : later;
        }
        return least;
    }

    /** Whether the whole record is read, and what was moved has come to rest. */
    boolean isEnd(SearchNode node) {
        return node.read() > trace.size();
    }

    /** The nodes after a node. */
    List<SearchNode> after(SearchNode node) {
        List<SearchNode> after = new ArrayList<>();
        if (node.read() == trace.size()) {
            after.add(node.without(REST * PendingMoves.unmatched(node.moves()), ImmutableList.of()));
            addMoved(node, TracePlace.END, after);
        } else {
            TraceEvent next = trace.get(node.read());
            keep(node, next, after);
            after.add(leaveOut(node, next));
            addBefore(node, next, after);
        }
        return after;
    }

    /** On its date, or the first that is possible; and on that too if its own date would make later ones impossible. */
    private void keep(SearchNode node, TraceEvent next, List<SearchNode> after) {
        LocalDate earliest = Draft.earliest(next.event(), node.state());
        LocalDate date = next.event().date();
        keepOn(date.isBefore(earliest) ? earliest : date, node, next, after);
        if (date.isAfter(earliest) && !date.isBefore(leastLater[node.read()])) {
            keepOn(earliest, node, next, after);
        }
    }

    private void keepOn(LocalDate date, SearchNode node, TraceEvent next, List<SearchNode> after) {
        Draft draft = Draft.placed(next, date, node.state());
        if (draft != null) {
            mending.after(node, draft).forEach(kept -> after.add(kept.reading()));
        }
    }

    private static SearchNode leaveOut(SearchNode node, TraceEvent next) {
        CourseEvent event = next.event();
        PhaseChange change = PhaseChange.of(event);
        EditKind kind = event.type() == EventType.SESSION_HELD ? EditKind.SESSION_REMOVED : EditKind.EVENT_REMOVED;
        ImmutableList<EditValue> edits = ImmutableList.of(EditValue.of(kind, next.place(), event));
        return change == null || !PendingMoves.holds(node.moves(), change, -1)
                ? node.without(kind.cost(), edits)
                : node.without(PendingMoves.HALF_A_MOVE, edits).moving(change, -1);
    }

    private void addBefore(SearchNode node, TraceEvent next, List<SearchNode> after) {
        if (node.state().status() == CourseStatus.OPEN) {
            addMoved(node, next.place(), after);
            addSession(node, next.place(), after);
        } else if (node.state().status() == CourseStatus.UNOPENED
                && next.event().type() != EventType.COURSE_OPENED) {
            LocalDate date = Collections.min(List.of(next.event().date(), leastLater[node.read()]));
            CourseEvent opening = CourseOpened.of(machine.protocol(), date, Client.of("any"), Concern.OTHER);
            after.addAll(mending.after(node, Draft.added(EditKind.EVENT_ADDED, next.place(), opening)));
        }
    }

    /** At the end, only what was left out before is added: nothing else is worth its cost there. */
    private void addMoved(SearchNode node, TracePlace place, List<SearchNode> after) {
        CourseState state = node.state();
        if (state.status() != CourseStatus.OPEN) {
            return;
        }
        PhaseChange change = PhaseChange.after(state.phase());
        boolean atEnd = place.number().isEmpty();
        if (PendingMoves.holds(node.moves(), change, 1) && (!atEnd || PendingMoves.added(node.moves(), change) < 0)) {
            Draft draft = Draft.moved(place, change.on(state.latestDate().orElseThrow()));
            mending.after(node, draft).forEach(moved -> after.add(moved.moving(change, 1)));
        }
    }

    private void addSession(SearchNode node, TracePlace place, List<SearchNode> after) {
        CourseEvent session = session(node.state());
        if (session != null) {
            after.addAll(mending.after(node, Draft.added(EditKind.SESSION_ADDED, place, session)));
        }
    }

    private static @Nullable CourseEvent session(CourseState state) {
        int number = state.sessions() + 1;
        boolean possible = Limits.SESSION_NUMBERS.contains(number)
                && !Draft.dayOfSession(state).isAfter(Limits.LAST_DAY);
        return possible ? SessionHeld.of(Session.of(number, Draft.dayOfSession(state))) : null;
    }
}
