package io.github.ipt4j.protocol.course;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;

/** Finds the facts for which an event breaks rules; only called once it is known that it does. */
final class Explanation {

    private final StateMachine machine;
    private final CourseState state;
    private final CourseEvent event;

    /** The one fact of many rules. */
    private final ImmutableList<Fact> inPhase;

    Explanation(StateMachine machine, CourseState state, CourseEvent event) {
        this.machine = machine;
        this.state = state;
        this.event = event;
        this.inPhase = ImmutableList.of(new Fact.InPhase(state.phase()));
    }

    ImmutableList<Violation> of(RuleSet rules) {
        ImmutableList.Builder<Violation> violations = ImmutableList.builderWithExpectedSize(rules.size());
        for (Rule rule : rules) {
            violations.add(new Violation(rule, facts(rule, rules)));
        }
        return violations.build();
    }

    /** The facts in parentheses, to stand after a statement; empty if there are none. */
    static String because(ImmutableList<Fact> facts) {
        return facts.isEmpty() ? "" : " (" + Joiner.on("; ").join(facts) + ")";
    }

    private ImmutableList<Fact> facts(Rule rule, RuleSet broken) {
        return switch (rule) {
            case DATE_ORDER -> dates();
            case SESSION_NUMBER -> numbers(Quantity.SESSION_NUMBER, Bounds.exactly(state.sessions() + 1), number());
            case PHASE_MAXIMUM, PHASE_MINIMUM ->
                ImmutableList.of(
                        new Fact.InPhase(state.phase()),
                        new Fact.HeldInPhase(state.sessionsInPhase()),
                        new Fact.Allowed(Quantity.SESSIONS_IN_PHASE, protocol().sessions(state.phase())));
            case COURSE_WINDOW -> window();
            case PHASE_LAST_SESSION -> ImmutableList.of(new Fact.Undone(undoneAfter()));
            case PROBLEM_IDENTIFIED -> ImmutableList.of(new Fact.Unidentified(unidentifiedProblems()));
            case FORMULATION_PHASE,
                    PHASE_ORDER,
                    TASK_SYMPTOMS_ASSESSED,
                    TASK_GRIEF_EXPLORED,
                    TASK_ROLE_DISPUTE_EXPLORED,
                    TASK_ROLE_TRANSITION_EXPLORED,
                    TASK_INTERPERSONAL_DEFICITS_EXPLORED,
                    TASK_IPT_EXPLAINED,
                    TASK_DEPRESSION_EXPLAINED,
                    TASK_FORMULATION_AGREED,
                    TASK_GOALS_SET,
                    TASK_PROBLEM_PRESENTED,
                    TASK_TERMINATION_PLANNED,
                    TASK_ANGER_ACCEPTED,
                    TASK_SADNESS_ACCEPTED,
                    TASK_LOSS_ACCEPTED,
                    TASK_GRIEF_ACCEPTED,
                    TASK_COMPETENCE_AFFIRMED,
                    TASK_INVENTORY_REVIEWED -> inPhase;
            case FORMULATION_FOCUS ->
                numbers(
                        Quantity.FOCUS_AREAS,
                        protocol().focus(),
                        formulation().focus().size());
            case FORMULATION_IDENTIFIED ->
                ImmutableList.of(
                        new Fact.Unidentified(Sets.difference(formulation().focus(), state.areasIdentified())
                                .immutableCopy()));
            case FORMULATION_PLAN -> plan();
            case DEVIATION_NEEDLESS ->
                ImmutableList.of(new Fact.NotWaived(StateMachine.waivedNeedlessly(event, broken)));
            case COURSE_NOT_OPEN, COURSE_ALREADY_OPEN, COURSE_CLOSED, OPENING_CONCERN -> ImmutableList.of();
        };
    }

    private ImmutableList<Fact> dates() {
        ImmutableList.Builder<Fact> dates = ImmutableList.builder();
        state.latestDate().map(Fact.LatestEvent::new).ifPresent(dates::add);
        if (event instanceof SessionHeld) {
            state.latestSessionDate().map(Fact.LatestSession::new).ifPresent(dates::add);
        }
        return dates.build();
    }

    private ImmutableList<Fact> window() {
        ImmutableList.Builder<Fact> window = ImmutableList.<Fact>builder()
                .addAll(inPhase)
                .add(new Fact.HeldInAll(state.sessions()))
                .add(new Fact.Allowed(Quantity.SESSIONS_IN_ALL, protocol().sessions()));
        machine.budget()
                .terminationEntry(state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase())
                .ifPresent(sessions -> window.add(new Fact.Allowed(Quantity.SESSIONS_BEFORE_TERMINATION, sessions)));
        return window.build();
    }

    private ImmutableList<Fact> plan() {
        return ImmutableList.<Fact>builder()
                .addAll(numbers(
                        Quantity.PLANNED_SESSIONS,
                        protocol().sessions(),
                        formulation().plannedSessions()))
                .addAll(numbers(
                        Quantity.PLANNED_TERMINATION,
                        protocol().sessions(Phase.TERMINATION),
                        formulation().plannedTermination()))
                .build();
    }

    private static ImmutableList<Fact> numbers(Quantity what, Bounds allowed, int given) {
        return ImmutableList.of(new Fact.Given(what, given), new Fact.Allowed(what, allowed));
    }

    private ImmutableSet<Task> undoneAfter() {
        return Bits.tasks(machine.requirements().undoneInSessions(state.phase(), EventEffect.of(state, event)));
    }

    private ImmutableSet<ProblemArea> unidentifiedProblems() {
        return Bits.areas(EventEffect.unidentified(EventEffect.of(state, event)));
    }

    private int number() {
        return ((SessionHeld) event).session().number();
    }

    private FormulationAgreed formulation() {
        return (FormulationAgreed) event;
    }

    private Protocol protocol() {
        return machine.protocol();
    }
}
