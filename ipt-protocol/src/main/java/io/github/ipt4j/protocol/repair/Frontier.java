package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.course.StateMachine;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that a search has found and not yet left, the least estimate first and of those the latest found.
 *
 * <p>A node is left out if another stands in the same place, costs no more and has no later date: whatever repairs the
 * rest of the record from the one does so from the other. Used by one search.
 */
final class Frontier {

    private final StateMachine machine;
    private final List<ArrayDeque<SearchNode>> byEstimate = new ArrayList<>();
    private final Map<Place, List<SearchNode>> known = new HashMap<>();
    private int least;
    private int found;

    Frontier(StateMachine machine) {
        this.machine = machine;
    }

    /** All that matters of a node but its cost and the latest date. */
    private record Place(int read, int moves, Essence essence) {}

    void add(SearchNode node, int estimate) {
        List<SearchNode> others = known.computeIfAbsent(
                new Place(node.read(), node.moves(), machine.essence(node.state())), place -> new ArrayList<>(1));
        if (others.stream().noneMatch(other -> isNoWorse(other, node))) {
            others.removeIf(other -> isNoWorse(node, other));
            others.add(node);
            found++;
            push(node, estimate);
        }
    }

    private void push(SearchNode node, int estimate) {
        while (byEstimate.size() <= estimate) {
            byEstimate.add(new ArrayDeque<>());
        }
        byEstimate.get(estimate).push(node);
    }

    private static boolean isNoWorse(SearchNode one, SearchNode other) {
        return one.cost() <= other.cost() && !latest(one).isAfter(latest(other));
    }

    private static LocalDate latest(SearchNode node) {
        return node.state().latestDate().orElse(LocalDate.MIN);
    }

    /** The next node, or null if there is none. */
    @Nullable SearchNode next() {
        while (least < byEstimate.size()) {
            SearchNode node = byEstimate.get(least).poll();
            if (node != null) {
                return node;
            }
            least++;
        }
        return null;
    }

    /** How many nodes were found. */
    int found() {
        return found;
    }
}
