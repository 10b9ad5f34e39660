package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayDeque;
import java.util.Deque;
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
        Deque<SearchNode> since = new ArrayDeque<>();
        @Nullable SearchNode latest = node;
        while (latest != null && !(latest.event() instanceof SessionHeld)) {
            since.push(latest);
            latest = latest.before();
        }
        @Nullable SearchNode recorded = latest == null ? null : withRecording(latest, recording);
        for (SearchNode step : since) {
            recorded = recorded == null ? null : step.behind(recorded, machine, recording.cost());
        }
        return recorded;
    }

    private @Nullable SearchNode withRecording(SearchNode session, Recording recording) {
        SearchNode before = session.before();
        if (before == null || !(session.event() instanceof SessionHeld held)) {
            return null;
        }
        SessionHeld more = recording.in(held);
        return session.instead(
                more, machine.evolve(before.state(), more), recording.cost(), recording.edits(edit(session, held)));
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
