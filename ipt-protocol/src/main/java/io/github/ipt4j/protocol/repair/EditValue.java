package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.util.Optional;
import java.util.OptionalInt;

record EditValue(
        EditKind kind,
        OptionalInt event,
        OptionalInt movedBefore,
        EventType type,
        Optional<Phase> phase,
        Optional<Task> task,
        Optional<ProblemArea> area,
        boolean isInAddedSession,
        RuleSet rules)
        implements Edit {

    /** An edit of an event, or at its place. */
    static EditValue of(EditKind kind, TracePlace at, CourseEvent edited) {
        Optional<Phase> entered =
                edited instanceof PhaseEntered entering ? Optional.of(entering.phase()) : Optional.empty();
        return new EditValue(
                kind,
                at.number(),
                OptionalInt.empty(),
                edited.type(),
                entered,
                Optional.empty(),
                Optional.empty(),
                false,
                at.broken());
    }

    EditValue inAddedSession() {
        return new EditValue(kind, event, movedBefore, type, phase, task, area, true, rules);
    }

    EditValue doing(Task done) {
        return new EditValue(kind, event, movedBefore, type, phase, Optional.of(done), area, isInAddedSession, rules);
    }

    EditValue identifying(ProblemArea found) {
        return new EditValue(kind, event, movedBefore, type, phase, task, Optional.of(found), isInAddedSession, rules);
    }

    /** A removal and an addition of the same change of phase, as one edit. */
    static EditValue moved(EditValue removed, EditValue added) {
        return new EditValue(
                EditKind.PHASE_CHANGE_MOVED,
                removed.event,
                added.event,
                removed.type,
                removed.phase,
                Optional.empty(),
                Optional.empty(),
                false,
                removed.rules.union(added.rules));
    }

    /** The kind and the event. */
    @Override
    public String toString() {
        return "Edit[" + kind.word() + ", " + type.word() + "]";
    }
}
