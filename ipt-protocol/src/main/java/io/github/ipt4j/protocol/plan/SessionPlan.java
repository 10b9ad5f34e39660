package io.github.ipt4j.protocol.plan;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The remaining sessions of a course: the number, date and phase of each, and the dates between which termination can
 * start and the course can end.
 *
 * <p>A plan follows the formulation in force. Without one it plans as many sessions, and as many of them in
 * termination, as the protocol allows, so that the time is kept free. The other sessions go to the initial phase first,
 * then to the intermediate one. All of this is our choice.
 *
 * <p>Sessions follow each other at the protocol's cadence. A session that would fall on a day off moves to the next day
 * that is not off, if that is at most half of the cadence later, and those after it keep their dates; otherwise its
 * place is skipped.
 */
public sealed interface SessionPlan permits SessionPlanValue {

    /**
     * Returns the plan of a course that has not started.
     *
     * @param protocol the protocol of the course
     * @param start the day of the first session, or the next that is not off
     * @param dayOff whether no session can be held on a day
     * @return the plan
     * @throws IllegalArgumentException if nearly all days are off
     */
    static SessionPlan of(Protocol protocol, LocalDate start, Predicate<LocalDate> dayOff) {
        return of(Course.enforcing(protocol), start, dayOff);
    }

    /**
     * Returns the plan of the rest of a course.
     *
     * @param course the course as it stands
     * @param next the day of the next session, or the next that is not off
     * @param dayOff whether no session can be held on a day
     * @return the plan; it is empty if the course is closed
     * @throws IllegalArgumentException if nearly all days are off
     */
    static SessionPlan of(Course course, LocalDate next, Predicate<LocalDate> dayOff) {
        return SessionPlanValue.of(course, next, dayOff);
    }

    /**
     * The sessions that remain.
     *
     * @return the sessions in order; none if the course is closed
     */
    ImmutableList<PlannedSession> sessions();

    /**
     * When termination can start.
     *
     * @return the earliest and the latest date of the first session in termination that keeps the protocol; empty if
     *     termination has been entered, or can no longer be
     */
    Optional<Dates> terminationBegins();

    /**
     * When the course can end.
     *
     * @return the earliest and the latest date of the last session that keeps the protocol; empty if there is none
     */
    Optional<Dates> lastSession();
}
