package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A protocol that judges events and moves states.
 *
 * <p>Two pure functions carry the machine. {@link #judge} says which rules an event breaks against a state, and
 * {@link #evolve} gives the state after an event. Neither reads a clock, remembers anything or changes its arguments; the
 * machine itself is immutable, and can be shared by any number of courses and threads. {@link #step} does both in less time.
 * These laws hold:
 *
 * <ul>
 *   <li>a closed course absorbs: every event against it breaks {@link Rule#COURSE_CLOSED} alone;
 *   <li>a course is never let into a corner: from every state reached by events that broke no rule, some further events
 *       that break none conclude the course.
 * </ul>
 *
 * <p>{@link Course} is what most users want: it keeps state, history and advice together.
 */
public final class StateMachine {

    private final Protocol protocol;
    private final Room room;
    private final Requirements requirements;
    private final Judge judge;
    private final int tasksRead;

    private StateMachine(Protocol protocol) {
        this.protocol = protocol;
        this.room = new Room(protocol);
        this.requirements = new Requirements(protocol);
        this.judge = new Judge(protocol, room, requirements);
        this.tasksRead = requirements.asked();
    }

    /**
     * The machine of a protocol.
     *
     * @param protocol any protocol
     * @return the machine
     */
    public static StateMachine of(Protocol protocol) {
        return new StateMachine(protocol);
    }

    /**
     * The protocol that the machine enforces.
     *
     * @return the protocol
     */
    public Protocol protocol() {
        return protocol;
    }

    /**
     * Which rules an event breaks, those that its deviation waives among them.
     *
     * @param state the course as it stands
     * @param event what is said to have happened
     * @return every rule that is broken, {@link Rule#DEVIATION_NEEDLESS} included; empty if none is
     */
    public RuleSet judge(CourseState state, CourseEvent event) {
        return judge(state, event, Work.after(state, event));
    }

    RuleSet judge(CourseState state, CourseEvent event, long work) {
        RuleSet broken = departures(state, event, work);
        if (event.deviation().isEmpty()) {
            return broken;
        }
        boolean alone = !broken.intersect(RuleSet.REPORTED_ALONE).isEmpty();
        return broken.withIf(!alone && !waivedInVain(event, broken).isEmpty(), Rule.DEVIATION_NEEDLESS);
    }

    /**
     * Which rules an event breaks, whatever deviation it carries.
     *
     * @param state the course as it stands
     * @param event what is said to have happened
     * @return every rule that is broken but {@link Rule#DEVIATION_NEEDLESS}; empty if none is
     */
    public RuleSet departures(CourseState state, CourseEvent event) {
        return departures(state, event, Work.after(state, event));
    }

    RuleSet departures(CourseState state, CourseEvent event, long work) {
        return judge.departures(state, event, work);
    }

    /**
     * The course after an event, as if it had been accepted, whatever rules it breaks.
     *
     * @param state the course as it stands
     * @param event what happened
     * @return the next state
     */
    public CourseState evolve(CourseState state, CourseEvent event) {
        return evolve(state, event, Work.after(state, event));
    }

    CourseState evolve(CourseState state, CourseEvent event, long work) {
        return Evolution.evolve(state, event, work);
    }

    /**
     * Judges an event, enforcing the protocol, and evolves the state by it unless it is rejected. Looks at what was done in a session once, and so takes
     * less time than {@link #judge} and {@link #evolve} one after the other.
     *
     * @param state the course as it stands
     * @param event what is said to have happened
     * @return the next state, as {@code evolve} gives it, if the event breaks no rule, or only such as its deviation waives;
     *     else a refusal with the rules of {@code judge}
     */
    public Step step(CourseState state, CourseEvent event) {
        long work = Work.after(state, event);
        RuleSet broken = judge(state, event, work);
        return broken.isEmpty() || isWaived(event, broken) ? evolve(state, event, work) : new Refusal(broken);
    }

    /**
     * The essence of a state: all that this machine can read of it, with the dates replaced by their order (no session held,
     * the latest held on the latest date, or before).
     *
     * <p>Events that stand alike to the latest date of two states of equal essence break equal rules, and lead to states of
     * equal essence. That is what makes the states of a protocol finitely many, so that all of them can be explored.
     *
     * @param state any state
     * @return a number that is equal for states of equal essence and, as long as fewer than 2^18 sessions are held, for no
     *     others
     */
    public long essence(CourseState state) {
        return state.essence(tasksRead);
    }

    /** The rules that a deviation names though its event keeps them, or though they cannot be waived. */
    static RuleSet waivedInVain(CourseEvent event, RuleSet broken) {
        return waivedBy(event).minus(broken.intersect(RuleSet.WAIVABLE));
    }

    /** Whether a deviation waives every rule that its event breaks. */
    static boolean isWaived(CourseEvent event, RuleSet broken) {
        return broken.minus(waivedBy(event).intersect(RuleSet.WAIVABLE)).isEmpty();
    }

    private static RuleSet waivedBy(CourseEvent event) {
        return event.deviation().isPresent() ? event.deviation().get().rules() : RuleSet.NONE;
    }

    Room room() {
        return room;
    }

    Requirements requirements() {
        return requirements;
    }
}
