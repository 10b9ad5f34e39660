package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.Optional;

/** Tries each step that a course can take on the machine, with an event that is recorded as well as it can be. */
final class NextSteps {

    private final StateMachine machine;
    private final CourseState state;
    private final StepEvents events;

    NextSteps(StateMachine machine, CourseState state) {
        this.machine = machine;
        this.state = state;
        this.events = new StepEvents(machine.protocol(), state);
    }

    ImmutableList<NextStep> all() {
        return switch (state.status()) {
            case UNOPENED -> ImmutableList.of(step(events.opening()));
            case OPEN ->
                ImmutableList.of(
                        session(),
                        step(missed()),
                        step(contact()),
                        step(events.formulation()),
                        leaving(),
                        step(discontinuation()));
            case CONCLUDED, DISCONTINUED -> ImmutableList.of(step(contact()));
        };
    }

    private NextStep step(CourseEvent event) {
        return new NextStepValue(event.type(), Optional.empty(), machine.judge(state, event), ImmutableSet.of());
    }

    private NextStep session() {
        CourseEvent event = events.session(dayOfSession(), ImmutableList.of());
        RuleSet lacks = machine.judge(state, event);
        ImmutableSet<Task> tasks = lacks.contains(Rule.PHASE_LAST_SESSION)
                ? Bits.tasks(machine.requirements().undoneInSessions(state))
                : ImmutableSet.of();
        return new NextStepValue(
                event.type(), Optional.empty(), lacks.minus(RuleSet.of(Rule.PHASE_LAST_SESSION)), tasks);
    }

    private NextStep leaving() {
        CourseEvent event = events.leaving();
        ImmutableSet<Task> undone = Bits.tasks(machine.requirements().undone(state));
        return new NextStepValue(event.type(), state.phase().next(), machine.judge(state, event), undone);
    }

    private CourseEvent missed() {
        return SessionMissed.of(events.today(), MissedReason.CANCELLED_BY_CLIENT);
    }

    private CourseEvent contact() {
        return ContactMade.of(events.today());
    }

    private CourseEvent discontinuation() {
        return CourseDiscontinued.of(events.today(), DiscontinuationReason.OTHER);
    }

    private LocalDate dayOfSession() {
        LocalDate today = events.today();
        LocalDate afterSession =
                state.latestSessionDate().map(date -> date.plusDays(1)).orElse(today);
        LocalDate day = today.isAfter(afterSession) ? today : afterSession;
        return day.isAfter(Limits.LAST_DAY) ? Limits.LAST_DAY : day;
    }
}
