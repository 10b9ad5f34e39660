package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

record RepairValue(int distance, ImmutableList<Edit> edits, ImmutableList<CourseEvent> conforming) implements Repair {

    /** The way to the end of a search. */
    static RepairValue of(SearchNode end) {
        Deque<SearchNode> way = new ArrayDeque<>();
        for (SearchNode node = end; node != null; node = node.before()) {
            way.push(node);
        }
        ImmutableList.Builder<CourseEvent> conforming = ImmutableList.builder();
        List<EditValue> edits = new ArrayList<>();
        for (SearchNode node : way) {
            if (node.event() != null) {
                conforming.add(node.event());
            }
            edits.addAll(node.edits());
        }
        return new RepairValue(end.cost(), Moves.paired(edits), conforming.build());
    }

    /** The distance and the number of edits, and nothing of the client. */
    @Override
    public String toString() {
        return "Repair[distance " + distance + ", " + edits.size() + " edits]";
    }
}
