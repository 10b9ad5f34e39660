package io.github.ipt4j.protocol.plan;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.ExpectedDates.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sessions of a course that are to come: each one's number, date and phase, and the dates between which the termination
 * can begin and the course can end.
 *
 * <p>It follows the formulation in force. Without one it plans as many sessions, and as many of them in termination, as the
 * protocol allows, so that the time is kept free. What is left is given to the initial phase first, then to the intermediate
 * one. All of this is our choice.
 *
 * <p>Sessions follow each other at the protocol's cadence. One that would fall on a day off is held on the next day that is
 * none, if that is at most half of the cadence later, without moving those after it; else its place is skipped.
 *
 * @param sessions the sessions in order; none if the course is closed
 * @param terminationBegins the earliest and the latest date of the first session in termination that keeps the protocol;
 *     empty if termination has been entered, or can no longer be
 * @param lastSession the earliest and the latest date of the last session that keeps the protocol; empty if there is none
 */
public record SessionPlan(
        ImmutableList<PlannedSession> sessions, Optional<Dates> terminationBegins, Optional<Dates> lastSession) {

    /**
     * The plan of a course that is to begin.
     *
     * @param protocol the protocol that it is to keep
     * @param start the day of the first session, or the next that is not off
     * @param dayOff whether no session can be held on a day
     * @return the plan
     * @throws IllegalArgumentException if nearly all days are off
     */
    public static SessionPlan of(Protocol protocol, LocalDate start, Predicate<LocalDate> dayOff) {
        return of(Course.enforcing(protocol), start, dayOff);
    }

    /**
     * The plan of the rest of a course.
     *
     * @param course the course as it stands
     * @param next the day of the next session, or the next that is not off
     * @param dayOff whether no session can be held on a day
     * @return the plan; it is empty if the course is closed
     * @throws IllegalArgumentException if nearly all days are off
     */
    public static SessionPlan of(Course course, LocalDate next, Predicate<LocalDate> dayOff) {
        if (course.state().status().isClosed()) {
            return new SessionPlan(ImmutableList.of(), Optional.empty(), Optional.empty());
        }
        int held = course.state().sessions();
        Calendar calendar = new Calendar(held, next, course.protocol().cadenceDays(), dayOff);
        List<Phase> phases = Allotment.of(course).phases();
        ImmutableList.Builder<PlannedSession> sessions = ImmutableList.builder();
        for (int i = 0; i < phases.size(); i++) {
            int number = held + 1 + i;
            sessions.add(new PlannedSession(number, calendar.date(number), phases.get(i)));
        }
        return new SessionPlan(
                sessions.build(),
                course.outlook().terminationBegins().map(calendar::dates),
                course.outlook()
                        .sessions()
                        .filter(totals -> totals.maxOr(0) > held)
                        .map(calendar::dates));
    }

    /**
     * How many sessions are planned.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "SessionPlan[" + sessions.size() + " sessions]";
    }
}
