package io.github.ipt4j.examples.calendar;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.time.LocalDate;

/**
 * A session that an earlier plan of the course may hold, and that is not to come any more.
 *
 * @param number its number
 * @param date a day on which it could have been, which an event must have
 */
record FallenAway(int number, LocalDate date) {

    /** All sessions that a plan of the course could ever have held, less those that were held and those that are planned. */
    static ImmutableList<FallenAway> of(Course course, LocalDate next, SessionPlan plan) {
        int gone = course.state().sessions() + plan.sessions().size();
        int cadence = course.protocol().cadenceDays();
        LocalDate first = plan.sessions().isEmpty()
                ? next
                : plan.sessions().get(plan.sessions().size() - 1).date().plusDays(cadence);
        ImmutableList.Builder<FallenAway> fallenAway = ImmutableList.builder();
        for (int number = gone + 1; number <= mostEverPlanned(course); number++) {
            LocalDate date = first.plusDays((long) cadence * (number - gone - 1));
            fallenAway.add(new FallenAway(number, date.isAfter(Limits.LAST_DAY) ? Limits.LAST_DAY : date));
        }
        return fallenAway.build();
    }

    private static int mostEverPlanned(Course course) {
        Bounds sessions = course.protocol().sessions();
        return course.history().formulations().stream()
                .mapToInt(FormulationAgreed::plannedSessions)
                .reduce(sessions.maxOr(sessions.min()), Math::max);
    }
}
