package io.github.ipt4j.protocol.audit;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A course as recorded: the verdict on every event that was submitted, and how far the record was read.
 *
 * <p>A report on the whole course must also state {@linkplain #unreadFrom() from which line it was not read} and
 * {@linkplain #refused() how many events were refused}, and take the client's safety from {@link #risk()}, not from the
 * course.
 */
public final class AuditedCourse {

    private final Course course;
    private final ImmutableList<Verdict> verdicts;
    private final Optional<JournalException> problem;

    private AuditedCourse(Course course, ImmutableList<Verdict> verdicts, Optional<JournalException> problem) {
        this.course = course;
        this.verdicts = verdicts;
        this.problem = problem;
    }

    /**
     * Judges events one after the other.
     *
     * @param unopened a course before its opening, which determines how events are judged
     * @param events all events that were submitted, in order
     * @return the course with every verdict
     */
    public static AuditedCourse of(Course unopened, Iterable<? extends CourseEvent> events) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        Course course = unopened;
        for (CourseEvent event : events) {
            Verdict verdict = course.record(event);
            verdicts.add(verdict);
            course = verdict.course();
        }
        return new AuditedCourse(course, verdicts.build(), Optional.empty());
    }

    /**
     * Returns the course as it was known after one of its entries.
     *
     * @param entry the number of an event among those that were accepted, from 1
     * @return the course with the verdicts up to that event
     * @throws IllegalArgumentException if the course has no entry of that number
     */
    public AuditedCourse asOf(int entry) {
        ImmutableList.Builder<Verdict> known = ImmutableList.builder();
        for (Verdict verdict : verdicts) {
            known.add(verdict);
            if (verdict.type() != VerdictType.REJECTED && verdict.course().entries() == entry) {
                return new AuditedCourse(verdict.course(), known.build(), Optional.empty());
            }
        }
        throw new IllegalArgumentException("A course is known as of one of its entries; name one from 1 on.");
    }

    /**
     * The course after the last event that was read.
     *
     * @return the course; a rejected event leaves it as it was
     */
    public Course course() {
        return course;
    }

    /**
     * The verdict on each event that was read.
     *
     * @return the verdicts in the order of submission; of a journal, the first is on the event of line 1, and so on
     */
    public ImmutableList<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * The number of events that were refused, and so count only for what they show about the client's safety.
     *
     * @return 0 or more
     */
    public int refused() {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.type() == VerdictType.REJECTED)
                .count();
    }

    /**
     * The line from which the record could not be read.
     *
     * @return the number of the first line that could not be read, from 1; empty if everything was read
     */
    public OptionalInt unreadFrom() {
        return problem.map(JournalException::line).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /**
     * Why the record was not read to its end.
     *
     * @return the place, and what was expected there; empty if everything was read
     */
    public Optional<JournalException> problem() {
        return problem;
    }

    /**
     * The concerns about suicide or harm, from everything that was submitted.
     *
     * @return the record of the course; if not everything was read, one that is unknown unless a concern is open
     */
    public RiskRecord risk() {
        return problem.isPresent() ? course.risk().notReadToItsEnd() : course.risk();
    }

    /**
     * The course and how far it was read, and nothing of the client.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return course
                + unreadFrom().stream()
                        .mapToObj(line -> ", not read from line " + line)
                        .findFirst()
                        .orElse("");
    }

    /** Judges what is read, event by event. */
    static final class Builder {

        private final Audit audit;
        private final List<Verdict> verdicts = new ArrayList<>();
        private Course course;
        private @Nullable JournalException problem;

        Builder(Audit audit) {
            this.audit = audit;
            this.course = audit.unopened();
        }

        void add(CourseEvent event) {
            Verdict verdict = audit.judge(course, event);
            verdicts.add(verdict);
            course = verdict.course();
        }

        void endsBefore(JournalException why) {
            problem = why;
        }

        AuditedCourse build() {
            return new AuditedCourse(course, ImmutableList.copyOf(verdicts), Optional.ofNullable(problem));
        }
    }
}
