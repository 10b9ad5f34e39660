package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.Optional;

/** Tries each step that a course can take on the machine, with an event that is recorded as well as it can be. */
final class NextSteps {

    private final StateMachine machine;
    private final CourseState state;

    NextSteps(StateMachine machine, CourseState state) {
        this.machine = machine;
        this.state = state;
    }

    ImmutableList<NextStep> all() {
        return switch (state.status()) {
            case UNOPENED -> ImmutableList.of(step(opening()));
            case OPEN ->
                ImmutableList.of(
                        session(),
                        step(missed()),
                        step(contact()),
                        step(formulation()),
                        leaving(),
                        step(discontinuation()));
            case CONCLUDED, DISCONTINUED -> ImmutableList.of(step(contact()));
        };
    }

    private NextStep step(CourseEvent event) {
        return new NextStepValue(event.type(), Optional.empty(), machine.judge(state, event), ImmutableSet.of());
    }

    private NextStep session() {
        CourseEvent event = SessionHeld.of(Session.of(numberOfSession(), dayOfSession()));
        RuleSet lacks = machine.judge(state, event);
        ImmutableSet<Task> tasks = lacks.contains(Rule.PHASE_LAST_SESSION)
                ? Bits.tasks(machine.requirements().undoneInSessions(state))
                : ImmutableSet.of();
        return new NextStepValue(
                event.type(), Optional.empty(), lacks.minus(RuleSet.of(Rule.PHASE_LAST_SESSION)), tasks);
    }

    private NextStep leaving() {
        Optional<Phase> next = state.phase().next();
        CourseEvent event = next.<CourseEvent>map(phase -> PhaseEntered.of(today(), phase))
                .orElseGet(() -> CourseConcluded.of(today()));
        ImmutableSet<Task> undone = Bits.tasks(machine.requirements().undone(state));
        return new NextStepValue(event.type(), next, machine.judge(state, event), undone);
    }

    private CourseEvent formulation() {
        Protocol protocol = machine.protocol();
        Iterable<ProblemArea> identifiedFirst = Iterables.concat(
                state.areasIdentified(),
                Sets.difference(ImmutableSet.copyOf(ProblemArea.values()), state.areasIdentified()));
        return FormulationAgreed.builder()
                .date(today())
                .focus(Iterables.limit(identifiedFirst, protocol.focus().min()))
                .plannedSessions(Math.max(
                        Limits.SESSION_NUMBERS.min(), protocol.sessions().min()))
                .plannedTermination(protocol.sessions(Phase.TERMINATION).min())
                .build();
    }

    private CourseEvent opening() {
        return CourseOpened.of(machine.protocol(), LocalDate.EPOCH, Client.of("any"), Concern.MAJOR_DEPRESSION);
    }

    private CourseEvent missed() {
        return SessionMissed.of(today(), MissedReason.CANCELLED_BY_CLIENT);
    }

    private CourseEvent contact() {
        return ContactMade.of(today());
    }

    private CourseEvent discontinuation() {
        return CourseDiscontinued.of(today(), DiscontinuationReason.OTHER);
    }

    /** The number that is due; beyond the last that can be written down, a session lacks its number. */
    private int numberOfSession() {
        return Math.min(state.sessions() + 1, Limits.SESSION_NUMBERS.maxOr(Integer.MAX_VALUE));
    }

    private LocalDate today() {
        return state.latestDate().orElse(LocalDate.EPOCH);
    }

    private LocalDate dayOfSession() {
        LocalDate afterSession =
                state.latestSessionDate().map(date -> date.plusDays(1)).orElse(today());
        LocalDate day = today().isAfter(afterSession) ? today() : afterSession;
        return day.isAfter(Limits.LAST_DAY) ? Limits.LAST_DAY : day;
    }
}
