package io.github.ipt4j.protocol.plan;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

record SessionPlanValue(
        ImmutableList<PlannedSession> sessions, Optional<Dates> terminationBegins, Optional<Dates> lastSession)
        implements SessionPlan {

    private static final SessionPlan EMPTY =
            new SessionPlanValue(ImmutableList.of(), Optional.empty(), Optional.empty());

    static SessionPlan of(Course course, LocalDate next, Predicate<LocalDate> dayOff) {
        if (course.state().status().isClosed()) {
            return EMPTY;
        }
        int held = course.state().sessions();
        Calendar calendar = new Calendar(held, next, course.protocol().cadenceDays(), dayOff);
        Outlook outlook = course.outlook();
        return new SessionPlanValue(
                sessions(course, calendar),
                outlook.terminationBegins().map(calendar::dates),
                outlook.sessions().filter(totals -> totals.maxOr(0) > held).map(calendar::dates));
    }

    private static ImmutableList<PlannedSession> sessions(Course course, Calendar calendar) {
        List<Phase> phases = Allotment.of(course).phases();
        ImmutableList.Builder<PlannedSession> sessions = ImmutableList.builder();
        for (int i = 0; i < phases.size(); i++) {
            int number = course.nextSessionNumber() + i;
            sessions.add(new PlannedSessionValue(number, calendar.date(number), phases.get(i)));
        }
        return sessions.build();
    }

    /** How many sessions are planned. */
    @Override
    public String toString() {
        return "SessionPlan[" + sessions.size() + " sessions]";
    }
}
