package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A protocol that judges events and moves states, enforcing or observing.
 *
 * <p>Two pure functions carry the machine. {@link #judge} finds the rules that an event breaks against a state, and
 * {@link #evolve} gives the state after an event. {@link #transition} puts them together. None of them reads a clock,
 * remembers anything or changes its arguments; the machine itself is immutable, and can be shared by any number of
 * courses and threads.
 *
 * <p>An <em>enforcing</em> machine rejects an event that breaks a rule which its deviation does not waive. An
 * <em>observing</em> machine accepts an event that breaks waivable rules as deviating from exactly those, whatever
 * deviation it carries: for audits of what was done elsewhere, which must not stop at the first departure. These laws
 * hold:
 *
 * <ul>
 *   <li>a closed course absorbs: every event against it but a contact or a correction breaks {@link
 *       Rule#COURSE_CLOSED} alone, and a contact leaves it closed;
 *   <li>a course never reaches a dead end: from every state reached by events that broke no rule, some further events
 *       that break none conclude the course.
 * </ul>
 *
 * <p>{@link Course} is what most users want: it keeps state, history and advice together.
 */
public final class StateMachine {

    private final Protocol protocol;
    private final boolean observing;
    private final SessionBudget budget;
    private final Requirements requirements;
    private final Judge judge;

    private StateMachine(Protocol protocol, boolean observing) {
        this.protocol = protocol;
        this.observing = observing;
        this.budget = new SessionBudget(protocol);
        this.requirements = new Requirements(protocol);
        this.judge = new Judge(protocol, budget, requirements);
    }

    /**
     * Returns a machine that rejects events which break its protocol.
     *
     * @param protocol any protocol
     * @return the machine
     */
    public static StateMachine enforcing(Protocol protocol) {
        return new StateMachine(protocol, false);
    }

    /**
     * Returns a machine that accepts departures from its protocol as deviations.
     *
     * @param protocol any protocol
     * @return the machine
     */
    public static StateMachine observing(Protocol protocol) {
        return new StateMachine(protocol, true);
    }

    /**
     * The protocol by which the machine judges.
     *
     * @return the protocol
     */
    public Protocol protocol() {
        return protocol;
    }

    /**
     * Whether departures are observed and not refused.
     *
     * @return true for a machine that observes
     */
    public boolean isObserving() {
        return observing;
    }

    /**
     * Finds the rules that an event breaks, those that its deviation waives among them.
     *
     * <p>A state has no entries: against it alone, a correction breaks {@link Rule#CORRECTION_ENTRY}, or {@link
     * Rule#COURSE_NOT_OPEN}. A {@link Course} judges corrections, by replaying what is in force on its machine.
     *
     * @param state the course as it stands
     * @param event what is recorded to have happened
     * @return every rule that is broken; {@link Rule#DEVIATION_NEEDLESS} among them unless the machine observes; empty
     *     if none is
     */
    public RuleSet judge(CourseState state, CourseEvent event) {
        return judge(state, event, EventEffect.of(state, event));
    }

    /**
     * Returns the state after an event, as if it had been accepted, whatever rules it breaks.
     *
     * @param state the course as it stands
     * @param event what happened
     * @return the next state
     */
    public CourseState evolve(CourseState state, CourseEvent event) {
        return Evolution.evolve(state, event, EventEffect.of(state, event));
    }

    /**
     * Judges an event, and evolves the state by it unless it is rejected.
     *
     * @param state the course as it stands
     * @param event what is recorded to have happened
     * @return the next state with the rules that were waived; or, if a rule is broken that is not waived, a rejection
     *     with all the rules that {@link #judge} finds
     */
    public Transition transition(CourseState state, CourseEvent event) {
        long effect = EventEffect.of(state, event);
        RuleSet broken = judge(state, event, effect);
        return broken.isEmpty() || isWaived(event, broken)
                ? Transition.to(Evolution.evolve(state, event, effect), broken)
                : Transition.rejected(broken);
    }

    /** The effect of the event is computed once for judging and evolving: that takes most of the time. */
    private RuleSet judge(CourseState state, CourseEvent event, long effect) {
        RuleSet broken = judge.broken(state, event, effect);
        if (observing || event.deviation().isEmpty()) {
            return broken;
        }
        boolean alone = !broken.intersect(RuleSet.REPORTED_ALONE).isEmpty();
        return broken.withIf(!alone && !notWaivable(event, broken).isEmpty(), Rule.DEVIATION_NEEDLESS);
    }

    /** The rules that an event breaks, whatever its deviation names. */
    RuleSet broken(CourseState state, CourseEvent event) {
        return judge.broken(state, event, EventEffect.of(state, event));
    }

    private boolean isWaived(CourseEvent event, RuleSet broken) {
        RuleSet waived = observing ? RuleSet.WAIVABLE : waivedBy(event).intersect(RuleSet.WAIVABLE);
        return broken.minus(waived).isEmpty();
    }

    /**
     * The essence of a state: all that this machine can read of it, with the dates replaced by their order (no session
     * held, the latest held on the latest date, or before).
     *
     * <p>Events that stand alike to the latest dates of two states of equal essence, that of the latest session among
     * them, break equal rules, and lead to states of equal essence. That is what makes the states of a protocol
     * finitely many, so that all of them can be explored.
     *
     * @param state any state
     * @return the essence, equal to that of every state that the machine cannot distinguish from this one, and to no
     *     other
     */
    public Essence essence(CourseState state) {
        return Essence.of(state, requirements.required());
    }

    /** The rules that a deviation names though its event keeps them, or though they cannot be waived. */
    static RuleSet notWaivable(CourseEvent event, RuleSet broken) {
        return waivedBy(event).minus(broken.intersect(RuleSet.WAIVABLE));
    }

    /** The rules that an event's own deviation names. */
    static RuleSet waivedBy(CourseEvent event) {
        return event.deviation().isPresent() ? event.deviation().get().rules() : RuleSet.NONE;
    }

    SessionBudget budget() {
        return budget;
    }

    Requirements requirements() {
        return requirements;
    }

    /**
     * The protocol that the machine enforces.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "StateMachine[" + protocol.id() + "]";
    }
}
