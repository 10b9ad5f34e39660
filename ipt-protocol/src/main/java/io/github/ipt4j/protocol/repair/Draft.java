package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as a repair would have it, with what was edited.
 *
 * @param at the place of the event, or of the one before which it is added
 * @param event the event
 * @param cost what the edits cost
 * @param edits the edits
 */
record Draft(TracePlace at, CourseEvent event, int cost, ImmutableList<EditValue> edits) {

    /** An event that is added before another, as it is. */
    static Draft added(EditKind kind, TracePlace at, CourseEvent event) {
        return new Draft(at, event, kind.cost(), ImmutableList.of(EditValue.of(kind, at, event)));
    }

    /** A change of phase that is added before another event, as half of a move. */
    static Draft moved(TracePlace at, CourseEvent event) {
        return new Draft(
                at, event, PendingMoves.HALF_A_MOVE, ImmutableList.of(EditValue.of(EditKind.EVENT_ADDED, at, event)));
    }

    /**
     * An event of the record with some date, and the number that is due in a state; null where there is no such number
     * or date.
     */
    static @Nullable Draft placed(TraceEvent recorded, LocalDate date, CourseState state) {
        CourseEvent event = recorded.event();
        boolean possible = !(event instanceof SessionHeld) || Limits.SESSION_NUMBERS.contains(state.sessions() + 1);
        if (date.isAfter(Limits.LAST_DAY) || !possible) {
            return null;
        }
        Draft draft = new Draft(recorded.place(), event, 0, ImmutableList.of());
        if (recorded.hasUnneededDeviation()) {
            draft = draft.changed(EditKind.DEVIATION_WITHDRAWN, event);
        }
        if (!date.equals(event.date())) {
            draft = draft.changed(EditKind.DATE_CHANGED, Redating.on(date, event));
        }
        return event instanceof SessionHeld ? draft.numbered(state.sessions() + 1, recorded.hasNumberDue()) : draft;
    }

    /** The first date on which an event is possible. */
    static LocalDate earliest(CourseEvent event, CourseState state) {
        return event instanceof SessionHeld
                ? dayOfSession(state)
                : state.latestDate().orElse(Limits.FIRST_DAY);
    }

    /** The first day on which a further session could be held. */
    static LocalDate dayOfSession(CourseState state) {
        LocalDate latest = state.latestDate().orElse(Limits.FIRST_DAY);
        return state.latestSessionDate().filter(latest::equals).isPresent() ? latest.plusDays(1) : latest;
    }

    /** A number that was due when the session was judged changes with the sessions before it, which is no edit. */
    private Draft numbered(int due, boolean hadNumberDue) {
        SessionHeld held = (SessionHeld) event;
        if (held.session().number() == due) {
            return this;
        }
        SessionHeld numbered = held.toBuilder()
                .session(Session.builder().from(held.session()).number(due).build())
                .build();
        return hadNumberDue ? new Draft(at, numbered, cost, edits) : changed(EditKind.NUMBER_CHANGED, numbered);
    }

    Draft changed(EditKind kind, CourseEvent changed) {
        return with(changed, kind.cost(), List.of(EditValue.of(kind, at, event)));
    }

    Draft recording(Recording recording) {
        SessionHeld held = (SessionHeld) event;
        boolean isAdded = edits.stream().anyMatch(edit -> edit.kind() == EditKind.SESSION_ADDED);
        EditValue recorded = EditValue.of(EditKind.ACTIVITY_RECORDED, at, held);
        EditValue session = isAdded ? recorded.inAddedSession() : recorded;
        return with(recording.in(held), recording.cost(), recording.edits(session));
    }

    Draft focusing(Set<ProblemArea> focus) {
        return changed(
                EditKind.FOCUS_CHANGED,
                ((FormulationAgreed) event).toBuilder().focus(focus).build());
    }

    private Draft with(CourseEvent changed, int further, List<EditValue> more) {
        ImmutableList<EditValue> all =
                ImmutableList.<EditValue>builder().addAll(edits).addAll(more).build();
        return new Draft(at, changed, cost + further, all);
    }
}
