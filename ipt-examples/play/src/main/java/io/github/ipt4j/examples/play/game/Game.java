package io.github.ipt4j.examples.play.game;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.judging.NextSession;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A game as it stands: a course, the lines of the journal that lead to it, and how many of them are saved.
 *
 * <p>Immutable. Judging the journal again gives the same course: what is refused leaves no line, unless it says
 * something about the client's safety, which counts, or the player keeps it.
 */
public final class Game {

    private final Audit audit;
    private final Course course;
    private final ImmutableList<CourseEvent> journal;
    private final int saved;

    private Game(Audit audit, Course course, ImmutableList<CourseEvent> journal, int saved) {
        this.audit = audit;
        this.course = course;
        this.journal = journal;
        this.saved = saved;
    }

    /**
     * What comes of an event.
     *
     * @param verdict the verdict on it
     * @param game the game after it
     * @param isKept whether the event is a line of the journal
     */
    public record Turn(Verdict verdict, Game game, boolean isKept) {}

    /**
     * A game whose course is not opened yet.
     *
     * @param audit how its events are judged
     * @param protocol the protocol of its course
     * @return the game
     */
    public static Game under(Audit audit, Protocol protocol) {
        Course course = audit.unopened().isObserving() ? Course.observing(protocol) : Course.enforcing(protocol);
        return new Game(audit, course, ImmutableList.of(), 0);
    }

    /**
     * A game that goes on where a journal ends.
     *
     * @param audit how its events are judged
     * @param audited a journal, read to its end
     * @return the game, all of whose lines are saved
     */
    public static Game resumed(Audit audit, AuditedCourse audited) {
        ImmutableList<CourseEvent> journal =
                audited.verdicts().stream().map(Verdict::event).collect(ImmutableList.toImmutableList());
        return new Game(audit, audited.course(), journal, journal.size());
    }

    /**
     * Submits an event.
     *
     * @param event what happened
     * @return what comes of it
     */
    public Turn submit(CourseEvent event) {
        Verdict verdict = audit.judge(course, event);
        boolean isKept =
                verdict.type() != VerdictType.REJECTED || !verdict.course().equals(course);
        return new Turn(verdict, isKept ? keeping(verdict) : this, isKept);
    }

    /**
     * Keeps an event that was refused as a line of the journal.
     *
     * @param verdict the verdict that refuses it
     * @return the game with one more line
     */
    public Game keeping(Verdict verdict) {
        return new Game(
                audit,
                verdict.course(),
                ImmutableList.<CourseEvent>builder()
                        .addAll(journal)
                        .add(verdict.event())
                        .build(),
                saved);
    }

    /**
     * The course.
     *
     * @return the course as it stands
     */
    public Course course() {
        return course;
    }

    /**
     * The lines of the journal.
     *
     * @return the events, in the order in which they were submitted
     */
    public ImmutableList<CourseEvent> journal() {
        return journal;
    }

    /**
     * The journal as a file holds it.
     *
     * @return one event a line, private texts included
     */
    public String text() {
        return journal.stream()
                .map(event -> JournalFormat.standard().write(event) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The formats and scales that the game knows.
     *
     * @return the format in which its journal is read again
     */
    public JournalFormat format() {
        return audit.format();
    }

    /**
     * Whether there is something to save.
     *
     * @return false if every line is saved
     */
    public boolean isSaved() {
        return saved == journal.size();
    }

    /**
     * The game once its journal is saved.
     *
     * @return the game, all of whose lines are saved
     */
    public Game saved() {
        return new Game(audit, course, journal, journal.size());
    }

    /**
     * The day on which the next event is likely.
     *
     * @return the day of the latest event; empty before the opening
     */
    public Optional<LocalDate> latestDay() {
        return course.state().latestDate();
    }

    /**
     * The day on which the next session is likely.
     *
     * @return one cadence after the latest session, but no day that a journal cannot hold; that of the opening before
     *     the first session; empty before the opening
     */
    public Optional<LocalDate> nextSessionDay() {
        return NextSession.day(course);
    }
}
