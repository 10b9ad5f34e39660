package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.function.IntPredicate;

/** The event that reaches a destination, as it would be recorded in a state. */
final class WayArrival {

    private final StateMachine machine;
    private final Destination destination;
    private final SessionDays days;

    WayArrival(StateMachine machine, Destination destination, SessionDays days) {
        this.machine = machine;
        this.destination = destination;
        this.days = days;
    }

    /** Whether a course is there already. */
    static boolean isReached(Destination destination, CourseState state) {
        if (destination.event().isPresent()) {
            return false;
        }
        return destination.type() == EventType.COURSE_CONCLUDED
                ? state.status() == CourseStatus.CONCLUDED
                        && destination.sessions().orElse(state.sessions()) == state.sessions()
                : state.status() == CourseStatus.OPEN
                        && destination.phase().filter(state.phase()::equals).isPresent();
    }

    /** Whether it is too early: only more sessions lead there, if any number of them can. */
    boolean lacksSessions(CourseState state) {
        return asksFor(
                state,
                sessions -> state.sessions() < sessions && machine.budget().canEndWith(sessions));
    }

    /** Whether an open course is asked for a number of sessions of some kind. */
    private boolean asksFor(CourseState state, IntPredicate kind) {
        return !state.status().isClosed() && destination.sessions().stream().anyMatch(kind);
    }

    CourseEvent event(CourseState state, SessionWork work) {
        return destination
                .event()
                .map(given -> given instanceof SessionHeld session
                        ? session(state, work, session)
                        : DueEvent.on(StepEvents.today(state), given))
                .orElseGet(() -> plain(state));
    }

    private CourseEvent session(CourseState state, SessionWork work, SessionHeld given) {
        int number = StepEvents.dueNumber(state);
        return DueEvent.session(number, days.of(number), work.activities(state.areas()), given);
    }

    private CourseEvent plain(CourseState state) {
        LocalDate today = StepEvents.today(state);
        return destination
                .phase()
                .map(phase -> phase == Phase.INITIAL
                        ? new StepEvents(machine.protocol(), state).opening()
                        : PhaseEntered.of(today, phase))
                .orElseGet(() -> CourseConcluded.of(today));
    }

    /**
     * The rules that the event breaks, but for those that its own deviation waives. With more sessions than asked for,
     * that is the rule by which their number only rises; and a number with which no course can end breaks that rule
     * after any other number too.
     */
    RuleSet broken(CourseState state, CourseEvent event) {
        RuleSet waived = StateMachine.waivedBy(event).intersect(RuleSet.WAIVABLE);
        return machine.broken(state, event)
                .minus(waived)
                .withIf(asksFor(state, sessions -> !machine.budget().canEndWith(sessions)), Rule.COURSE_WINDOW)
                .withIf(asksFor(state, sessions -> state.sessions() > sessions), Rule.SESSION_NUMBER);
    }
}
