package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.SessionHeld;
import org.jspecify.annotations.Nullable;

/** Records activities in the latest session on the way to a node, and takes the steps since then once more. */
final class SessionRecorder {

    private final StateMachine machine;
    private final ImmutableList<TraceEvent> trace;

    SessionRecorder(StateMachine machine, ImmutableList<TraceEvent> trace) {
        this.machine = machine;
        this.trace = trace;
    }

    /** The node with something recorded in the session before it; null if there was no session. */
    @Nullable SearchNode recorded(SearchNode node, Recording recording) {
        if (recording.isNothing()) {
            return node;
        }
        SearchNode before = node.before();
        if (before == null) {
            return null;
        }
        if (node.event() instanceof SessionHeld held) {
            SessionHeld more = recording.in(held);
            return node.instead(
                    more, machine.evolve(before.state(), more), recording.cost(), recording.edits(edit(node, held)));
        }
        SearchNode recorded = recorded(before, recording);
        return recorded == null ? null : node.behind(recorded, machine, recording.cost());
    }

    /** An edit of a session of the record, which was read last; or of one that is added before the next. */
    private EditValue edit(SearchNode node, SessionHeld held) {
        return node.edits().stream()
                .filter(edit -> edit.kind() == EditKind.SESSION_ADDED)
                .findFirst()
                .map(added -> EditValue.of(EditKind.ACTIVITY_RECORDED, at(node.read()), held)
                        .inAddedSession())
                .orElseGet(() -> EditValue.of(EditKind.ACTIVITY_RECORDED, at(node.read() - 1), held));
    }

    private TracePlace at(int read) {
        return trace.get(read).place();
    }
}
