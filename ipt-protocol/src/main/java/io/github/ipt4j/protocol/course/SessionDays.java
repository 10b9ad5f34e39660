package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.Limits;
import java.time.LocalDate;

/**
 * The days on which the next sessions of a course are due, at the protocol's cadence. That this decides is our choice.
 */
final class SessionDays {

    private final int held;
    private final LocalDate today;
    private final LocalDate next;
    private final int cadence;

    private SessionDays(int held, LocalDate today, LocalDate next, int cadence) {
        this.held = held;
        this.today = today;
        this.next = next;
        this.cadence = cadence;
    }

    /** One cadence after the latest session, or after the opening, but not before what happened since. */
    static SessionDays of(CourseState state, int cadence) {
        LocalDate today = StepEvents.today(state);
        LocalDate due = state.latestSessionDate().orElse(today).plusDays(cadence);
        return new SessionDays(state.sessions(), today, due.isBefore(today) ? today : due, cadence);
    }

    /** The day of a session, or the last that can be written down; today for one that was held. */
    LocalDate of(int number) {
        if (number <= held) {
            return today;
        }
        LocalDate day = next.plusDays((long) (number - held - 1) * cadence);
        return day.isAfter(Limits.LAST_DAY) ? Limits.LAST_DAY : day;
    }
}
