package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The repairs that cost as little as the least one: every way to the end that costs no more, depth first. */
final class Ties {

    private static final int MOST_NODES = 100_000;

    private final RepairSearch search;
    private final int cost;
    private final int most;
    private final Map<ImmutableList<Edit>, Repair> found = new LinkedHashMap<>();

    Ties(RepairSearch search, int cost, int most) {
        this.search = search;
        this.cost = cost;
        this.most = most;
    }

    ImmutableList<Repair> all() {
        Deque<SearchNode> open = new ArrayDeque<>();
        open.push(SearchNode.first());
        for (int left = 0; left < MOST_NODES && !open.isEmpty() && found.size() < most; left++) {
            leave(open.pop(), open);
        }
        return ImmutableList.copyOf(found.values());
    }

    private void leave(SearchNode node, Deque<SearchNode> open) {
        if (search.isEnd(node)) {
            Repair repair = RepairValue.of(node);
            found.putIfAbsent(repair.edits(), repair);
        } else {
            search.after(node).stream()
                    .filter(after -> search.estimate(after) <= cost)
                    .forEach(open::push);
        }
    }
}
