package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted into a course, and the views of it that readers need: how it was opened, its sessions with their
 * phase and the formulation then in force, its formulations, its ending, its deviations, its corrections.
 *
 * <pre>{@code
 * for (HeldSession held : course.history().sessions()) {
 *     System.out.println(held.number() + " " + held.phase().word() + " " + held.activities(SetGoal.class).size());
 * }
 * }</pre>
 *
 * <p>A history is immutable. It is what is known now: of what was corrected, {@link #entries()} alone keeps the
 * traces. What was refused is no part of it; {@link Course#risk()} knows what refused events said
 * about a client's safety.
 */
public final class History {

    private final ImmutableList<AcceptedEvent> events;
    private final Course course;

    private History(ImmutableList<AcceptedEvent> events, Course course) {
        this.events = events;
        this.course = course;
    }

    static History of(Course course) {
        return new History(
                Ledger.inForce(course).stream().map(History::accepted).collect(ImmutableList.toImmutableList()),
                course);
    }

    private static AcceptedEvent accepted(Course after) {
        Ledger link = Objects.requireNonNull(after.ledger());
        return new AcceptedEventValue(
                after.entries(), link.latest(), link.rules(), link.before().state(), after.state());
    }

    /**
     * The events in force: everything that was accepted, as corrected since.
     *
     * @return the events with what was waived for them, in the order of the course; no corrections among them
     */
    public ImmutableList<AcceptedEvent> events() {
        return events;
    }

    /**
     * Every entry of the record, whether it is in force or a correction removed it.
     *
     * @return the entries by their numbers, corrections among them; those from before {@link Course#withoutHistory} are
     *     forgotten
     */
    public ImmutableList<RecordEntry> entries() {
        return RecordReading.entries(course);
    }

    /**
     * The corrections of the record.
     *
     * @return the entries that are corrections, in order
     */
    public ImmutableList<RecordEntry> corrections() {
        return entries().stream().filter(RecordEntry::isCorrection).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the events of one kind.
     *
     * @param <E> the kind
     * @param kind the class of the events
     * @return what was accepted of that kind, in order
     */
    public <E extends CourseEvent> ImmutableList<E> events(Class<E> kind) {
        return of(kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * How the course was opened.
     *
     * @return the opening, or empty if there was none yet
     */
    public Optional<CourseOpened> opening() {
        return of(CourseOpened.class).findFirst();
    }

    /**
     * The sessions.
     *
     * @return the sessions that were held, in order, each with its phase and the formulation then in force
     */
    public ImmutableList<HeldSession> sessions() {
        ImmutableList.Builder<HeldSession> sessions = ImmutableList.builder();
        Optional<FormulationAgreed> formulation = Optional.empty();
        for (AcceptedEvent accepted : events) {
            if (accepted.event() instanceof SessionHeld held) {
                sessions.add(new HeldSessionValue(
                        accepted.entry(), held.session(), accepted.before().phase(), formulation));
            } else if (accepted.event() instanceof FormulationAgreed agreed) {
                formulation = Optional.of(agreed);
            }
        }
        return sessions.build();
    }

    /**
     * The formulations.
     *
     * @return every formulation that was agreed, in order; the last one is in force
     */
    public ImmutableList<FormulationAgreed> formulations() {
        return events(FormulationAgreed.class);
    }

    /**
     * The formulation in force.
     *
     * @return the latest formulation, or empty if there is none
     */
    public Optional<FormulationAgreed> formulation() {
        return Optional.ofNullable(Iterables.getLast(formulations(), null));
    }

    /**
     * How the course ended.
     *
     * @return a {@link CourseConcluded} or a {@link CourseDiscontinued}, or empty if it has not ended
     */
    public Optional<CourseEvent> ending() {
        return events.stream()
                .filter(accepted -> accepted.after().status().isClosed())
                .map(AcceptedEvent::event)
                .findFirst();
    }

    /**
     * The events that were accepted as deviating.
     *
     * @return those events, in order
     */
    public ImmutableList<AcceptedEvent> deviations() {
        return events.stream().filter(AcceptedEvent::isDeviating).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether nothing was accepted yet.
     *
     * @return true if there are no events
     */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    private <E extends CourseEvent> Stream<E> of(Class<E> kind) {
        return events.stream()
                .map(AcceptedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /**
     * The number of events, and nothing of the client.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "History[" + events.size() + " events]";
    }
}
