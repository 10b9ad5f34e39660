package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What judging reads of a course, and nothing else: status and phase, how many sessions were held, which tasks are
 * done, in which areas difficulties were identified, and the latest dates.
 *
 * <p>Immutable and small. {@link StateMachine} makes one from another; {@link #UNOPENED} is the first.
 */
public final class CourseState {

    /** A course before its opening. */
    public static final CourseState UNOPENED =
            new CourseState(CourseStatus.UNOPENED, Phase.INITIAL, 0, 0, 0, 0, null, null);

    private final CourseStatus status;
    private final Phase phase;
    private final int sessionsInPhasesLeft;
    private final int sessionsInPhase;
    private final int tasks;
    private final int areas;
    private final @Nullable LocalDate latest;
    private final @Nullable LocalDate latestSession;

    private CourseState(
            CourseStatus status,
            Phase phase,
            int sessionsInPhasesLeft,
            int sessionsInPhase,
            int tasks,
            int areas,
            @Nullable LocalDate latest,
            @Nullable LocalDate latestSession) {
        this.status = status;
        this.phase = phase;
        this.sessionsInPhasesLeft = sessionsInPhasesLeft;
        this.sessionsInPhase = sessionsInPhase;
        this.tasks = tasks;
        this.areas = areas;
        this.latest = latest;
        this.latestSession = latestSession;
    }

    /**
     * The status of the course.
     *
     * @return the status
     */
    public CourseStatus status() {
        return status;
    }

    /**
     * The phase that the course is in.
     *
     * @return the phase of an open course, or the one in which it was closed; {@link Phase#INITIAL} before its opening
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Phase and status in one word, as the command line shows it.
     *
     * @return {@code unopened}, the phase's word, {@code concluded} or {@code discontinued}
     */
    public String word() {
        return status == CourseStatus.OPEN ? phase.word() : status.word();
    }

    /**
     * How many sessions were held in total: those that were left out before a recorded one count.
     *
     * @return the number of the latest session; 0 before the first
     */
    public int sessions() {
        return sessionsInPhasesLeft + sessionsInPhase;
    }

    /**
     * How many sessions were held in the phases that were left.
     *
     * @return 0 or more
     */
    public int sessionsInPhasesLeft() {
        return sessionsInPhasesLeft;
    }

    /**
     * How many sessions were held in the current phase.
     *
     * @return 0 or more
     */
    public int sessionsInPhase() {
        return sessionsInPhase;
    }

    /**
     * The tasks that are done, in any phase in which they count, whether the protocol requires them or not.
     *
     * @return the tasks
     */
    public ImmutableSet<Task> tasksDone() {
        return Bits.tasks(tasks);
    }

    /**
     * The areas in which a difficulty was identified.
     *
     * @return the problem areas
     */
    public ImmutableSet<ProblemArea> areasIdentified() {
        return Bits.areas(areas);
    }

    /**
     * The date of the latest event that was accepted.
     *
     * @return the date, or empty before the opening
     */
    public Optional<LocalDate> latestDate() {
        return Optional.ofNullable(latest);
    }

    /**
     * The date of the latest session that was held.
     *
     * @return the date, or empty before the first session
     */
    public Optional<LocalDate> latestSessionDate() {
        return Optional.ofNullable(latestSession);
    }

    int tasks() {
        return tasks;
    }

    int areas() {
        return areas;
    }

    boolean isAfter(LocalDate date) {
        return latest != null && date.isBefore(latest);
    }

    boolean hasSessionOn(LocalDate date) {
        return date.equals(latestSession);
    }

    /**
     * By how many a session of some number raises the sessions held: more than one if it leaves a gap, which says that
     * the sessions before it were held and not recorded. A number that is not greater counts as the next.
     */
    int raisedBy(int number) {
        return Math.max(1, number - sessions());
    }

    CourseState opened(LocalDate date) {
        return new CourseState(CourseStatus.OPEN, Phase.INITIAL, 0, 0, 0, 0, date, null);
    }

    CourseState sessionHeld(LocalDate date, int number, int tasksDone, int areasIdentified) {
        int inPhase = sessionsInPhase + raisedBy(number);
        return new CourseState(status, phase, sessionsInPhasesLeft, inPhase, tasksDone, areasIdentified, date, date);
    }

    CourseState enters(Phase next, LocalDate date) {
        return new CourseState(status, next, sessions(), 0, tasks, areas, date, latestSession);
    }

    CourseState at(LocalDate date, int tasksDone) {
        return new CourseState(
                status, phase, sessionsInPhasesLeft, sessionsInPhase, tasksDone, areas, date, latestSession);
    }

    CourseState closed(CourseStatus end, LocalDate date) {
        return new CourseState(end, phase, sessionsInPhasesLeft, sessionsInPhase, tasks, areas, date, latestSession);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourseState that
                && status == that.status
                && phase == that.phase
                && sessionsInPhasesLeft == that.sessionsInPhasesLeft
                && sessionsInPhase == that.sessionsInPhase
                && tasks == that.tasks
                && areas == that.areas
                && Objects.equals(latest, that.latest)
                && Objects.equals(latestSession, that.latestSession);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, phase, sessionsInPhasesLeft, sessionsInPhase, tasks, areas, latest, latestSession);
    }

    /**
     * Phase and number of sessions.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "CourseState[" + word() + ", " + sessions() + " sessions, " + Integer.bitCount(tasks) + " tasks done]";
    }
}
