package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.course.StateMachine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search for the end of a record at the least cost (A*). */
final class RepairSearch {

    private static final int MOST_NODES = 100_000;

    private final StateMachine machine;
    private final RepairSteps steps;
    private final CostBound bound;

    RepairSearch(StateMachine machine, RepairSteps steps, CostBound bound) {
        this.machine = machine;
        this.steps = steps;
        this.bound = bound;
    }

    /** The end at the least cost; empty if too many nodes were found before it. */
    Optional<SearchNode> least() {
        Frontier frontier = new Frontier(machine);
        @Nullable SearchNode node = SearchNode.first();
        while (node != null && !isEnd(node) && frontier.found() < MOST_NODES) {
            for (SearchNode after : after(node)) {
                frontier.add(after, estimate(after));
            }
            node = frontier.next();
        }
        return Optional.ofNullable(node).filter(this::isEnd);
    }

    List<SearchNode> after(SearchNode node) {
        return steps.after(node);
    }

    boolean isEnd(SearchNode node) {
        return steps.isEnd(node);
    }

    /** What a way to the end through a node costs at least. */
    int estimate(SearchNode node) {
        return node.cost() + (isEnd(node) ? 0 : bound.of(node));
    }
}
