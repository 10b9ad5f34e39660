package io.github.ipt4j.examples.report.drawing;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the termination of a course may begin, where it was to begin and end as planned, and where it did.
 *
 * @param window which session can be the first of termination by the protocol, counted from the opening; empty if none can
 * @param plannedBegin which session was to be the first of termination by the formulation in force
 * @param plannedEnd how many sessions were planned by the formulation in force
 * @param begun the first session held in termination
 * @param sessions the day of each session recorded, by its number
 * @param cadenceDays days between sessions, by which those to come are dated
 */
public record Milestones(
        Optional<Bounds> window,
        Optional<Integer> plannedBegin,
        Optional<Integer> plannedEnd,
        Optional<Integer> begun,
        ImmutableSortedMap<Integer, LocalDate> sessions,
        int cadenceDays) {

    /**
     * The milestones of a course.
     *
     * @param course the course, opened
     * @return what its protocol, its formulation and its sessions say
     */
    public static Milestones of(Course course) {
        int before = PhaseSpan.of(course.history()).stream()
                .filter(span -> span.phase() != Phase.TERMINATION)
                .mapToInt(PhaseSpan::sessions)
                .sum();
        boolean held =
                course.state().phase() == Phase.TERMINATION && course.state().sessionsInPhase() > 0;
        return new Milestones(
                Course.enforcing(course.protocol())
                        .record(course.history().opening().orElseThrow())
                        .course()
                        .outlook()
                        .terminationBegins(),
                course.formulation().map(plan -> plan.plannedSessions() - plan.plannedTermination() + 1),
                course.formulation().map(plan -> plan.plannedSessions()),
                held ? Optional.of(before + 1) : Optional.empty(),
                course.history().sessions().stream()
                        .collect(toImmutableSortedMap(Integer::compare, HeldSession::number, HeldSession::date)),
                course.protocol().cadenceDays());
    }

    /**
     * The day of a session: the day on which it was held, or on which it is due at the protocol's cadence after the latest.
     *
     * @param number the number of the session
     * @return the day; empty before the first session, for a session that was not recorded, for a number below 1, or after
     *     the last day that can be written
     */
    public Optional<LocalDate> day(int number) {
        if (number < 1 || sessions.isEmpty()) {
            return Optional.empty();
        }
        int latest = sessions.lastKey();
        if (number <= latest) {
            return Optional.ofNullable(sessions.get(number));
        }
        long day = sessions.values().asList().get(sessions.size() - 1).toEpochDay()
                + (long) cadenceDays * (number - latest);
        return day > Limits.LAST_DAY.toEpochDay() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
