package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.Ordering;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import java.time.LocalDate;
import java.util.Optional;

/** What is usual of a session, until somebody says otherwise. */
public final class NextSession {

    private NextSession() {}

    /**
     * The day on which the next session is due.
     *
     * @param course any course
     * @return the protocol's cadence after the latest session; before the first session, the latest day that is recorded;
     *     empty if nothing is
     */
    public static Optional<LocalDate> day(Course course) {
        return course.state()
                .latestSessionDate()
                .map(day -> day.plusDays(course.protocol().cadenceDays()))
                .map(day -> Ordering.natural().min(day, Limits.LAST_DAY))
                .or(() -> course.state().latestDate());
    }

    /**
     * The number that a session has which was forgotten.
     *
     * @param course the course without it
     * @param day the day of the session
     * @return one more than that of the latest session up to that day
     */
    public static int numberOn(Course course, LocalDate day) {
        return course.history().sessions().stream()
                        .map(HeldSession::session)
                        .filter(session -> !session.date().isAfter(day))
                        .mapToInt(Session::number)
                        .max()
                        .orElse(0)
                + 1;
    }
}
