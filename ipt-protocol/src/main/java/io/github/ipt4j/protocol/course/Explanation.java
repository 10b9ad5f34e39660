package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;

/** Finds the facts that show that an event breaks rules; called only for rules that it does break. */
final class Explanation {

    private final StateMachine machine;
    private final CourseState state;
    private final CourseEvent event;

    /** The only fact of many rules. */
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
            violations.add(
                    new ViolationValue(rule, Protocols.source(protocol(), rule, state.phase()), facts(rule, rules)));
        }
        return violations.build();
    }

    /** What holds, the facts that show that it does not, and what to do. */
    static Message message(Message statement, ImmutableList<Fact> facts, Message remedy) {
        Message message = Message.of("protocol/explanations", facts.isEmpty() ? "plain" : "with-facts")
                .with("statement", statement)
                .with("remedy", remedy);
        return facts.isEmpty()
                ? message
                : message.with(
                        "facts",
                        Message.series(facts.stream().map(Fact::message).toList()));
    }

    /** The facts that show that the event breaks a rule, among all that it breaks. */
    ImmutableList<Fact> facts(Rule rule, RuleSet broken) {
        return switch (rule.grounds()) {
            case NONE -> ImmutableList.of();
            case DATES -> dates();
            case SESSION_DATE -> latestSession();
            case PHASE -> inPhase;
            case SESSION_NUMBER ->
                numbers(
                        Quantity.SESSION_NUMBER,
                        Bounds.exactly(state.sessions() + 1),
                        session().number());
            case SESSIONS_IN_PHASE -> sessionsInPhase();
            case SESSIONS_IN_TOTAL -> window();
            case UNDONE_TASKS -> ImmutableList.of(new Fact.Undone(undoneAfter()));
            case UNIDENTIFIED_AREAS -> ImmutableList.of(new Fact.Unidentified(unidentifiedAreas()));
            case FOCUS_SIZE ->
                numbers(
                        Quantity.FOCUS_AREAS,
                        protocol().focus(),
                        formulation().focus().size());
            case PLANNED_SESSIONS -> plan();
            case RULES_NOT_WAIVED -> ImmutableList.of(new Fact.NotWaived(StateMachine.notWaivable(event, broken)));
        };
    }

    private ImmutableList<Fact> sessionsInPhase() {
        return ImmutableList.of(
                new Fact.InPhase(state.phase()),
                new Fact.HeldInPhase(state.sessionsInPhase()),
                new Fact.Allowed(Quantity.SESSIONS_IN_PHASE, protocol().sessions(state.phase())));
    }

    private ImmutableList<Fact> dates() {
        return state.latestDate()
                .<ImmutableList<Fact>>map(date -> ImmutableList.of(new Fact.LatestEvent(date)))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Fact> latestSession() {
        return state.latestSessionDate()
                .<ImmutableList<Fact>>map(date -> ImmutableList.of(new Fact.LatestSession(date)))
                .orElse(ImmutableList.of());
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

    /** Of the focus of a formulation, or of the problems presented in a session. */
    private ImmutableSet<ProblemArea> unidentifiedAreas() {
        return event instanceof FormulationAgreed agreed
                ? Sets.difference(agreed.focus(), state.areasIdentified()).immutableCopy()
                : Bits.areas(EventEffect.unidentified(EventEffect.of(state, event)));
    }

    private Session session() {
        return ((SessionHeld) event).session();
    }

    private FormulationAgreed formulation() {
        return (FormulationAgreed) event;
    }

    private Protocol protocol() {
        return machine.protocol();
    }
}
