package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client's treatment under a protocol: how it stands, and the events that led there.
 *
 * <p>A course is immutable. {@link #record} judges an event and returns a {@link Verdict} with the course after it. A
 * rejected event leaves state and history what they were; but if it says something about the client's safety, the course
 * of the verdict remembers that in its {@link #risk()}, so go on with that course.
 *
 * <pre>{@code
 * Course course = Course.under(Protocols.standard());
 * Verdict verdict = course.record(CourseOpened.of(date, Client.of("c-001"), Concern.MAJOR_DEPRESSION));
 * course = verdict.orElseThrow();
 * }</pre>
 */
public final class Course {

    private final StateMachine machine;
    private final Judging judging;
    private final CourseState state;
    private final @Nullable History history;

    /** Worked out when it is first asked for; threads that race work out equal values. Read once by whoever asks. */
    private @Nullable AdvisingState advising;

    private Course(StateMachine machine, Judging judging, CourseState state, @Nullable History history) {
        this.machine = machine;
        this.judging = judging;
        this.state = state;
        this.history = history;
    }

    /**
     * A course before its opening, under a protocol that is enforced.
     *
     * @param protocol the protocol to keep
     * @return the course
     */
    public static Course under(Protocol protocol) {
        return under(StateMachine.of(protocol), Judging.ENFORCING);
    }

    /**
     * A course before its opening, under a protocol from which departures are observed and not refused.
     *
     * @param protocol the protocol to compare with
     * @return the course
     */
    public static Course observing(Protocol protocol) {
        return under(StateMachine.of(protocol), Judging.OBSERVING);
    }

    /**
     * A course before its opening, on a machine that many courses share.
     *
     * @param machine the machine of the protocol
     * @param judging whether departures are refused or observed
     * @return the course
     */
    public static Course under(StateMachine machine, Judging judging) {
        return new Course(machine, judging, CourseState.UNOPENED, null);
    }

    /**
     * Judges an event, and applies it unless it is rejected.
     *
     * @param event what happened
     * @return the verdict, with the course after the event
     */
    public Verdict record(CourseEvent event) {
        long work = Work.after(state, event);
        RuleSet broken = switch (judging) {
            case ENFORCING -> machine.judge(state, event, work);
            case OBSERVING -> machine.departures(state, event, work);
        };
        if (broken.isEmpty()) {
            return new Accepted(this, event, after(event, work, broken));
        }
        boolean waived = switch (judging) {
            case ENFORCING -> StateMachine.isWaived(event, broken);
            case OBSERVING -> broken.minus(RuleSet.WAIVABLE).isEmpty();
        };
        return waived
                ? new Deviating(this, event, broken, after(event, work, broken))
                : new Rejected(this, event, broken);
    }

    private Course after(CourseEvent event, long work, RuleSet waived) {
        CourseState next = machine.evolve(state, event, work);
        return new Course(machine, judging, next, History.accepted(this, history, new Recorded(event, waived)));
    }

    /** This course, unless a refused event says something about the client's safety, which is then kept. */
    Course afterRefused(CourseEvent event, RuleSet broken) {
        return RiskRecord.isAffectedByRefused(event)
                ? new Course(machine, judging, state, History.refused(this, history, new Recorded(event, broken)))
                : this;
    }

    /**
     * The protocol that the course is under.
     *
     * @return the protocol
     */
    public Protocol protocol() {
        return machine.protocol();
    }

    /**
     * Whether departures from the protocol are refused or observed.
     *
     * @return the way of judging
     */
    public Judging judging() {
        return judging;
    }

    /**
     * How the course stands.
     *
     * @return what judging reads
     */
    public CourseState state() {
        return state;
    }

    /**
     * The events that were accepted.
     *
     * @return the events in order, with the rules that were waived for each
     */
    public ImmutableList<Recorded> history() {
        return History.inOrder(history);
    }

    /**
     * The events that were accepted as deviating.
     *
     * @return those events of the history, in order
     */
    public ImmutableList<Recorded> deviations() {
        return history().stream().filter(Recorded::isDeviating).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the course kept its protocol so far.
     *
     * @return true if it has no deviation
     */
    public boolean conforms() {
        return history == null || history.conforms();
    }

    /**
     * The formulation in force.
     *
     * @return the latest formulation that was accepted, or empty if there is none
     */
    public Optional<FormulationAgreed> formulation() {
        return advising().formulation();
    }

    /**
     * The concerns about suicide or harm. Signals count from every event that was submitted to the course, refused ones
     * too, until an accepted review answers them. No level of risk is ever computed.
     *
     * @return the flags, their reviews, and how the course stands
     */
    public RiskRecord risk() {
        return advising().risk();
    }

    /**
     * What may come next.
     *
     * @return the outlook of the course as it stands
     */
    public Outlook outlook() {
        return new Outlook(this);
    }

    ImmutableList<Violation> explain(CourseEvent event, RuleSet rules) {
        return new Explanation(machine, state, event).of(rules);
    }

    StateMachine machine() {
        return machine;
    }

    AdvisingState advising() {
        AdvisingState known = advising;
        return known != null ? known : read();
    }

    /** Reads what was recorded since advice was last asked for: a loop, since a history can be long. */
    private AdvisingState read() {
        Deque<Course> unread = new ArrayDeque<>();
        Course course = this;
        AdvisingState known = advising;
        while (known == null && course.history != null) {
            unread.push(course);
            course = course.history.before();
            known = course.advising;
        }
        known = known == null ? AdvisingState.NOTHING_KNOWN : known;
        for (Course next : unread) {
            known = next.history == null ? known : next.history.read(known);
            next.advising = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course that
                && protocol().equals(that.protocol())
                && judging == that.judging
                && state.equals(that.state)
                && History.areEqual(history, that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(protocol(), judging, state, history == null ? 0 : history.size());
    }

    /**
     * The protocol and where the course stands, and nothing of the client.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Course[" + protocol().id() + ", " + state.word() + ", " + state.sessions() + " sessions]";
    }
}
