package io.github.ipt4j.protocol.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import io.github.ipt4j.protocol.journal.ParallelCohortReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How recorded courses are audited: each under the shipped protocol that its opening names, or all under one protocol;
 * enforcing or observing.
 *
 * <p>Immutable; any number of threads can share one.
 */
public final class Audit {

    private final Function<Protocol, StateMachine> machine;
    private final JournalFormat format;
    private final ImmutableMap<String, StateMachine> shipped;
    private final Optional<StateMachine> only;

    private Audit(
            Function<Protocol, StateMachine> machine,
            JournalFormat format,
            ImmutableMap<String, StateMachine> shipped,
            Optional<StateMachine> only) {
        this.machine = machine;
        this.format = format;
        this.shipped = shipped;
        this.only = only;
    }

    private static Audit judging(Function<Protocol, StateMachine> machine) {
        return new Audit(
                machine,
                JournalFormat.standard().withProtocols(Protocols.shipped().keySet()),
                ImmutableMap.copyOf(Maps.transformValues(Protocols.shipped(), machine::apply)),
                Optional.empty());
    }

    /**
     * Returns an audit that rejects events that break rules, and continues with the course as it was.
     *
     * @return an audit under the shipped protocols, with the shipped scales
     */
    public static Audit enforcing() {
        return judging(StateMachine::enforcing);
    }

    /**
     * Returns an audit that accepts departures from the protocol as deviations: for records of treatment elsewhere.
     *
     * @return an audit under the shipped protocols, with the shipped scales
     */
    public static Audit observing() {
        return judging(StateMachine::observing);
    }

    /**
     * Returns this audit under one protocol, whatever the courses name.
     *
     * @param protocol any protocol
     * @return the audit
     */
    public Audit under(Protocol protocol) {
        return new Audit(machine, format.withAnyProtocol(), shipped, Optional.of(machine.apply(protocol)));
    }

    /**
     * Returns this audit with further scales.
     *
     * @param further scales with ids that no other scale of the audit has, or that put one of its scales into other
     *     words
     * @return an audit that reads assessments of those scales too
     * @throws IllegalArgumentException if a scale has the id of another one and is scored otherwise
     */
    public Audit withScales(Iterable<Scale> further) {
        return new Audit(machine, format.withScales(further), shipped, only);
    }

    /**
     * The format in which courses are read.
     *
     * @return a format in which a protocol that the audit does not know is malformed
     */
    public JournalFormat format() {
        return format;
    }

    /**
     * Returns a course before its first event.
     *
     * @return a course under the one protocol, or under {@link Protocols#standard()} until its opening names another
     */
    public Course unopened() {
        return Course.under(machine(CourseOpened.STANDARD));
    }

    /**
     * Judges an event. While the course is not open, its opening names the protocol.
     *
     * @param course {@link #unopened()}, or the course of an earlier verdict
     * @param event the event that was recorded next
     * @return the verdict, with the course after the event
     * @throws IllegalArgumentException if the opening names a protocol that the audit does not know
     */
    public Verdict judge(Course course, CourseEvent event) {
        boolean unopened = course.state().status() == CourseStatus.UNOPENED;
        return (unopened && event instanceof CourseOpened opening
                        ? course.judgedBy(machine(opening.protocol()))
                        : course)
                .record(event);
    }

    /**
     * Judges all events of a course, in order, without keeping the verdicts.
     *
     * @param events the events that were recorded
     * @param each receives each verdict as it is reached
     * @return the course after the last event
     * @throws IllegalArgumentException if an opening names a protocol that the audit does not know
     */
    public Course replay(Iterable<? extends CourseEvent> events, Consumer<? super Verdict> each) {
        Course course = unopened();
        for (CourseEvent event : events) {
            Verdict verdict = judge(course, event);
            each.accept(verdict);
            course = verdict.course();
        }
        return course;
    }

    /**
     * Judges all events of a course, in order.
     *
     * @param events all events that were recorded
     * @return the course with every verdict
     * @throws IllegalArgumentException if an opening names a protocol that the audit does not know
     */
    public AuditedCourse course(Iterable<? extends CourseEvent> events) {
        AuditedCourse.Builder audited = new AuditedCourse.Builder(this);
        events.forEach(audited::add);
        return audited.build();
    }

    /**
     * Reads a journal to its end or as far as it can be read, and judges its events.
     *
     * @param source the name of the journal in errors, such as its file name
     * @param in the journal; closed at the end
     * @return the course with every verdict, and how far the journal was read
     * @throws UncheckedIOException if the journal cannot be closed
     */
    public AuditedCourse journal(String source, InputStream in) {
        AuditedCourse.Builder audited = new AuditedCourse.Builder(this);
        try (JournalReader journal = format.reader(source, in)) {
            for (JournalLine line : journal) {
                audited.add(line.event());
            }
        } catch (JournalException e) {
            audited.endsBefore(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return audited.build();
    }

    /**
     * Reads a cohort, processes its courses on several threads, and returns the results in the order of the courses.
     *
     * @param <T> the result of processing a course
     * @param source the name of the cohort in errors, such as its file name
     * @param in the cohort, uncompressed; closed with the reader
     * @param threads the number of threads that decode and process courses, at least 1; they end with the reader, as
     *     does the thread that reads
     * @param work processes a course, for example by {@link #course}; called on those threads
     * @return a reader at the beginning of the cohort
     * @throws IllegalArgumentException if there are no threads
     */
    public <T> ParallelCohortReader<T> cohort(
            String source, InputStream in, int threads, Function<? super CohortCourse, ? extends T> work) {
        return format.parallelCohortReader(source, in, threads, work);
    }

    private StateMachine machine(String id) {
        return only.or(() -> Optional.ofNullable(shipped.get(id)))
                .orElseThrow(() -> new IllegalArgumentException("The protocol must be a shipped one."));
    }
}
