package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A state to which a search has come, by the cheapest moves. */
final class WayNode {

    private final CourseState state;
    private final @Nullable WayNode before;
    private final @Nullable WayMove move;
    private final RuleSet broken;
    private final WayCost cost;

    private WayNode(CourseState state, @Nullable WayNode before, @Nullable WayMove move, RuleSet broken, WayCost cost) {
        this.state = state;
        this.before = before;
        this.move = move;
        this.broken = broken;
        this.cost = cost;
    }

    static WayNode start(CourseState state) {
        return new WayNode(state, null, null, RuleSet.NONE, WayCost.NONE);
    }

    WayNode after(WayMove next, CourseState after, RuleSet broken) {
        return new WayNode(after, this, next, broken, cost.plus(next, state.phase(), broken));
    }

    CourseState state() {
        return state;
    }

    WayCost cost() {
        return cost;
    }

    boolean hasArrived() {
        return move == WayMove.ARRIVAL;
    }

    /** The moves that lead here. */
    ImmutableList<WayMove> moves() {
        Deque<WayMove> moves = new ArrayDeque<>();
        for (WayNode node = this; node != null && node.move != null; node = node.before) {
            moves.addFirst(node.move);
        }
        return ImmutableList.copyOf(moves);
    }

    /** Every rule that the moves break. */
    RuleSet rules() {
        RuleSet rules = RuleSet.NONE;
        for (WayNode node = this; node != null; node = node.before) {
            rules = rules.union(node.broken);
        }
        return rules;
    }
}
