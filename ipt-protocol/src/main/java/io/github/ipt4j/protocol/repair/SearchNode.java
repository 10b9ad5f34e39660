package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a search: so many events of the record are read, and those that were kept, changed or added led to a
 * state.
 */
final class SearchNode {

    private final int read;
    private final CourseState state;
    private final int moves;
    private final int cost;
    private final @Nullable SearchNode before;
    private final @Nullable CourseEvent event;
    private final ImmutableList<EditValue> edits;

    private SearchNode(
            int read,
            CourseState state,
            int moves,
            int cost,
            @Nullable SearchNode before,
            @Nullable CourseEvent event,
            ImmutableList<EditValue> edits) {
        this.read = read;
        this.state = state;
        this.moves = moves;
        this.cost = cost;
        this.before = before;
        this.event = event;
        this.edits = edits;
    }

    static SearchNode first() {
        return new SearchNode(0, CourseState.UNOPENED, PendingMoves.NONE, 0, null, null, ImmutableList.of());
    }

    /** This node after an event that leads to a state. */
    SearchNode after(CourseEvent next, CourseState state, int cost, ImmutableList<EditValue> edits) {
        return new SearchNode(read, state, moves, this.cost + cost, this, next, edits);
    }

    /** This node after the next event of the record is left out. */
    SearchNode without(int cost, ImmutableList<EditValue> edits) {
        return new SearchNode(read + 1, state, moves, this.cost + cost, this, null, edits);
    }

    /** This node, with the next event of the record read. */
    SearchNode reading() {
        return new SearchNode(read + 1, state, moves, cost, before, event, edits);
    }

    SearchNode moving(PhaseChange change, int more) {
        return new SearchNode(read, state, PendingMoves.plus(moves, change, more), cost, before, event, edits);
    }

    /** This node, with its last event replaced. */
    SearchNode instead(CourseEvent changed, CourseState state, int cost, List<EditValue> more) {
        ImmutableList<EditValue> all =
                ImmutableList.<EditValue>builder().addAll(edits).addAll(more).build();
        return new SearchNode(read, state, moves, this.cost + cost, before, changed, all);
    }

    /** What led from the node before to this one, after another node that stands in the place of that one. */
    SearchNode behind(SearchNode other, StateMachine machine, int cost) {
        CourseState after = event == null ? other.state : machine.evolve(other.state, event);
        return new SearchNode(read, after, moves, this.cost + cost, other, event, edits);
    }

    int read() {
        return read;
    }

    CourseState state() {
        return state;
    }

    int moves() {
        return moves;
    }

    int cost() {
        return cost;
    }

    @Nullable SearchNode before() {
        return before;
    }

    @Nullable CourseEvent event() {
        return event;
    }

    ImmutableList<EditValue> edits() {
        return edits;
    }
}
