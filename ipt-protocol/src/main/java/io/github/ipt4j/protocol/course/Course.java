package io.github.ipt4j.protocol.course;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client's treatment under a protocol: how it stands, and the events that led there.
 *
 * <p>A course is immutable. {@link #record} judges an event and returns a {@link Verdict} with the course after it. A
 * rejected event leaves state and history what they were; but if it says something about the client's safety, the
 * course of the verdict remembers that in its {@link #risk()}, so go on with that course.
 *
 * <pre>{@code
 * Protocol protocol = Protocols.standard();
 * Course course = Course.enforcing(protocol);
 * Verdict verdict = course.record(CourseOpened.of(protocol, date, Client.of("c-001"), Concern.MAJOR_DEPRESSION));
 * course = verdict.orElseThrow();
 * }</pre>
 *
 * <p>Each course keeps the one before it, so that it can be read {@linkplain #asOf as it was known} earlier.
 */
public final class Course {

    private final StateMachine machine;
    private final CourseState state;
    private final @Nullable Ledger ledger;
    private final int entries;
    private final boolean conforms;

    /** Computed on first use; threads that race compute equal values. Each caller reads it once. */
    private @Nullable AdvisingState advising;

    private Course(StateMachine machine, CourseState state, @Nullable Ledger ledger, int entries, boolean conforms) {
        this.machine = machine;
        this.state = state;
        this.ledger = ledger;
        this.entries = entries;
        this.conforms = conforms;
    }

    /**
     * Returns a course before its opening, under a protocol that is enforced.
     *
     * @param protocol the protocol to keep
     * @return the course
     */
    public static Course enforcing(Protocol protocol) {
        return under(StateMachine.enforcing(protocol));
    }

    /**
     * Returns a course before its opening, under a protocol from which departures are observed, not refused.
     *
     * @param protocol the protocol to compare with
     * @return the course
     */
    public static Course observing(Protocol protocol) {
        return under(StateMachine.observing(protocol));
    }

    /**
     * Returns a course before its opening, on a machine that many courses can share.
     *
     * @param machine the machine that judges its events
     * @return the course
     */
    public static Course under(StateMachine machine) {
        return new Course(machine, CourseState.UNOPENED, null, 0, true);
    }

    /**
     * Returns the course that a store holds: every event that was submitted is judged again, by the protocol that the
     * opening names. Give refused events too, if the store keeps them: what they say about the client's safety counts.
     *
     * @param events what was submitted, in order
     * @param protocols the protocols by their ids, such as {@code Protocols.shipped()}
     * @return the course after the last event, enforcing its protocol
     * @throws IllegalArgumentException if the first event is no opening, or names a protocol that is not given
     */
    public static Course replay(Iterable<? extends CourseEvent> events, Map<String, Protocol> protocols) {
        Course course = enforcing(openedUnder(Iterables.getFirst(events, null), protocols));
        for (CourseEvent event : events) {
            course = course.record(event).course();
        }
        return course;
    }

    private static Protocol openedUnder(@Nullable CourseEvent first, Map<String, Protocol> protocols) {
        checkArgument(first instanceof CourseOpened, "A course is replayed from its opening; give that first.");
        Protocol protocol = protocols.get(((CourseOpened) first).protocol());
        checkArgument(protocol != null, "The opening names a protocol that is not given; add it to the protocols.");
        return protocol;
    }

    /**
     * Judges an event, and applies it unless it is rejected.
     *
     * @param event what happened
     * @return the verdict, with the course after the event
     */
    public Verdict record(CourseEvent event) {
        if (event instanceof RecordCorrected correction) {
            return Correction.judge(this, correction);
        }
        Transition transition = machine.transition(state, event);
        CourseState next = transition.nextOrNull();
        RuleSet rules = transition.rules();
        if (next == null) {
            return new Rejected(this, event, rules);
        }
        Ledger kept = Ledger.accepted(this, event, rules);
        Course after = new Course(machine, next, kept, entries + 1, conforms && rules.isEmpty());
        return rules.isEmpty() ? new Accepted(this, event, after) : new Deviating(this, event, rules, after);
    }

    /** This course after a correction. */
    Course corrected(Ledger link, Replay replay) {
        return new Course(machine, replay.state(), link, entries + 1, replay.conforms());
    }

    /** This course after an entry that is in force, with the number that it has. */
    Course rewritten(Replay.Step step) {
        Ledger link = Ledger.accepted(this, step.event(), step.broken());
        return new Course(
                machine,
                step.after(),
                link,
                step.entry().number(),
                conforms && step.broken().isEmpty());
    }

    /** This course, unless a refused event says something about the client's safety, which is then kept. */
    Course afterRefused(CourseEvent event, RuleSet broken) {
        return RiskRecord.isAffectedByRefused(event)
                ? new Course(machine, state, Ledger.refused(this, event, broken), entries, conforms)
                : this;
    }

    /**
     * Returns this course, before its opening, judged by another machine: by that of the protocol that its opening
     * names. What refused events said about the client's safety is kept.
     *
     * @param other the machine that judges what is recorded next
     * @return the course
     * @throws IllegalArgumentException if the course was opened
     */
    public Course judgedBy(StateMachine other) {
        checkArgument(state.status() == CourseStatus.UNOPENED, "A course keeps its machine once it is opened.");
        Course judged = new Course(other, state, ledger, entries, conforms);
        judged.advising = advising;
        return judged;
    }

    /**
     * Returns the same course without the events that led to it, for judging very many events in little memory.
     *
     * <p>It judges and advises as this one does, and knows whether it conforms; but it cannot be corrected, since it
     * knows no entries: once it is opened, every correction breaks {@link Rule#CORRECTION_ENTRY}. Its {@link
     * #history()}, and so all that is read from there, such as progress and fidelity, holds only what is recorded from
     * here on.
     *
     * @return a course that keeps no earlier one in memory
     */
    public Course withoutHistory() {
        Course bare = new Course(machine, state, null, entries, conforms);
        bare.advising = advising();
        return bare;
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
     * Whether departures from the protocol are observed and not refused.
     *
     * @return true if they are observed
     */
    public boolean isObserving() {
        return machine.isObserving();
    }

    /**
     * The state of the course.
     *
     * @return what judging reads
     */
    public CourseState state() {
        return state;
    }

    /**
     * The history of what was accepted, as it is known now.
     *
     * @return the events in force, in order, with the rules that were waived for each, and views of them
     */
    public History history() {
        return History.of(this);
    }

    /**
     * Returns the course as it was known after one of its entries.
     *
     * @param entry the number of an event among those that were accepted; 0 for the course before its opening
     * @return the course into which that event had just been accepted
     * @throws IllegalArgumentException if the course has no entry of that number, or no longer {@linkplain
     *     #withoutHistory keeps} it
     */
    public Course asOf(int entry) {
        Course course = this;
        while (course.entries > entry && course.ledger != null) {
            course = course.ledger.before();
        }
        checkArgument(course.entries == entry, "A course is known as of one of its entries; name one from 0 on.");
        return course;
    }

    /**
     * How many events were accepted.
     *
     * @return the number of the latest entry; 0 before the opening
     */
    public int entries() {
        return entries;
    }

    /**
     * The number of the next session.
     *
     * @return one more than the sessions held
     */
    public int nextSessionNumber() {
        return state.sessions() + 1;
    }

    /**
     * Whether the course has kept its protocol so far.
     *
     * @return true if it has no deviation
     */
    public boolean conforms() {
        return conforms;
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
     * The outlook on what may come next.
     *
     * @return the outlook of the course as it stands
     */
    public Outlook outlook() {
        return new Outlook(this);
    }

    /**
     * Finds the shortest way from the course as it stands to a destination.
     *
     * @param destination what is to be reached
     * @return the way; or, if the destination cannot be reached without a further deviation, the rules that are in the
     *     way
     */
    public Way wayTo(Destination destination) {
        return Ways.of(this, destination);
    }

    ImmutableList<Violation> explain(CourseEvent event, RuleSet rules) {
        return event instanceof RecordCorrected correction
                ? Correction.explain(this, correction)
                : new Explanation(machine, state, event).of(rules);
    }

    StateMachine machine() {
        return machine;
    }

    @Nullable Ledger ledger() {
        return ledger;
    }

    AdvisingState advising() {
        AdvisingState known = advising;
        return known != null ? known : read();
    }

    /** Reads the latest event, if no more was recorded since advice was last computed, as is nearly always so. */
    private AdvisingState read() {
        Ledger link = ledger;
        AdvisingState before = link == null || link.corrected() != null ? null : link.before().advising;
        if (link == null || before == null) {
            return readAll();
        }
        AdvisingState known = link.read(before);
        advising = known;
        return known;
    }

    /** Reads what was recorded since advice was last computed: a loop, since a history can be long. */
    private AdvisingState readAll() {
        Deque<Course> unread = new ArrayDeque<>();
        Course course = this;
        AdvisingState known = advising;
        while (known == null && course.ledger != null) {
            InForce corrected = course.ledger.corrected();
            if (corrected == null) {
                unread.push(course);
                course = course.ledger.before();
                known = course.advising;
            } else {
                known = Rewriting.advising(machine, corrected);
                course.advising = known;
            }
        }
        known = known == null ? AdvisingState.NOTHING_KNOWN : known;
        for (Course next : unread) {
            known = next.ledger == null ? known : next.ledger.read(known);
            next.advising = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course that
                && protocol().equals(that.protocol())
                && isObserving() == that.isObserving()
                && state.equals(that.state)
                && entries == that.entries
                && conforms == that.conforms
                && advising().equals(that.advising())
                && Ledger.areEqual(this, that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(protocol(), isObserving(), state, entries);
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
