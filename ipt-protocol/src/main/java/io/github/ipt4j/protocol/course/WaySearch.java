package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Searches the cheapest moves to an arrival, the cheapest first. Moves that break rules come after all that break none,
 * so that an arrival without a broken rule is found if there is one; if there is none, every state that can be reached
 * without has been seen. Used once.
 *
 * <p>Every session does everything: work that is done never makes a later event break a rule.
 */
final class WaySearch {

    private final WayMoves moves;
    private final NavigableMap<WayCost, Deque<WayNode>> open = new TreeMap<>();
    private final Set<Essence> settled = new HashSet<>();

    WaySearch(WayMoves moves) {
        this.moves = moves;
    }

    /** The arrival with its way; one that breaks rules only if there is no other. */
    WayNode from(CourseState state) {
        WayNode node = WayNode.start(state);
        while (!node.hasArrived()) {
            if (settled.add(moves.essence(node.state()))) {
                expand(node);
            }
            node = next();
        }
        return node;
    }

    /** Of equally cheap ones the latest: it comes from the node with more sessions, and so has its other steps last. */
    private WayNode next() {
        Deque<WayNode> cheapest = open.firstEntry().getValue();
        WayNode node = cheapest.pop();
        if (cheapest.isEmpty()) {
            open.pollFirstEntry();
        }
        return node;
    }

    private void expand(WayNode node) {
        if (!moves.lacksSessions(node.state())) {
            add(node, WayMove.ARRIVAL);
        }
        moves.in(node.state()).forEach(move -> add(node, move));
    }

    private void add(WayNode node, WayMove move) {
        CourseState state = node.state();
        CourseEvent event = moves.event(move, state, SessionWork.EVERYTHING);
        RuleSet broken = moves.broken(move, state, event);
        CourseState after = moves.after(state, event);
        if (move == WayMove.ARRIVAL || broken.isEmpty() || isWorthWaiving(move, state, broken, after)) {
            WayNode next = node.after(move, after, broken);
            open.computeIfAbsent(next.cost(), cost -> new ArrayDeque<>()).push(next);
        }
    }

    /** A session against the rules is worth it only for the work that it does, or for its number. */
    private boolean isWorthWaiving(WayMove move, CourseState before, RuleSet broken, CourseState after) {
        boolean leadsOn = move != WayMove.SESSION
                || moves.lacksSessions(before)
                || before.tasks() != after.tasks()
                || before.areas() != after.areas();
        return leadsOn && broken.minus(RuleSet.WAIVABLE).isEmpty();
    }
}
