package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.Optional;

/** An accepted step, judged from outside: by states and event, not by the rules that accepted it. */
record ObservedStep(Protocol protocol, CourseState before, CourseEvent event, CourseState after) {

    /** The property that the step violates, or empty if there is none. */
    Optional<Property> violates() {
        if (!isInOrder()) {
            return Optional.of(Property.PHASES_IN_ORDER);
        }
        if (!keepsRanges()) {
            return Optional.of(Property.RANGES_KEPT);
        }
        if (leavesPhase() && !after.tasksDone().containsAll(protocol.tasks(before.phase()))) {
            return Optional.of(Property.TASKS_DONE);
        }
        return isRecordedInOrder() ? Optional.empty() : Optional.of(Property.RECORD_IN_ORDER);
    }

    private boolean isInOrder() {
        return switch (before.status()) {
            case UNOPENED -> after.status() == CourseStatus.OPEN && after.phase() == Phase.INITIAL;
            case OPEN ->
                switch (after.status()) {
                    case UNOPENED -> false;
                    case OPEN -> !leavesPhase() || before.phase().next().equals(Optional.of(after.phase()));
                    case CONCLUDED -> before.phase() == Phase.TERMINATION && after.phase() == Phase.TERMINATION;
                    case DISCONTINUED -> after.phase() == before.phase();
                };
            case CONCLUDED, DISCONTINUED -> after.status() == before.status() && event.type() == EventType.CONTACT_MADE;
        };
    }

    private boolean leavesPhase() {
        return (after.status() == CourseStatus.CONCLUDED && before.status() == CourseStatus.OPEN)
                || (before.status() == CourseStatus.OPEN && before.phase() != after.phase());
    }

    private boolean keepsRanges() {
        return after.sessions() <= protocol.sessions().maxOr(0)
                && after.sessionsInPhase() <= protocol.sessions(after.phase()).maxOr(0)
                && (!leavesPhase() || protocol.sessions(before.phase()).contains(before.sessionsInPhase()))
                && (after.status() != CourseStatus.CONCLUDED
                        || protocol.sessions().contains(after.sessions()));
    }

    private boolean isRecordedInOrder() {
        LocalDate date = event.date();
        Optional<LocalDate> latest = before.latestDate();
        boolean goesBack = latest.isPresent() && date.isBefore(latest.get());
        int held = event instanceof SessionHeld session ? session.session().number() : before.sessions();
        return !goesBack && after.sessions() == held && (!(event instanceof SessionHeld session) || isNext(session));
    }

    private boolean isNext(SessionHeld held) {
        boolean sameDay = before.latestSessionDate().filter(held.date()::equals).isPresent();
        return !sameDay && held.session().number() == before.sessions() + 1;
    }
}
