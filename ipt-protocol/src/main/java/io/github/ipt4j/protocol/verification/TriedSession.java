package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.IdentityHashMap;

/** A session with some activities, which remembers the sessions with one more, since they are tried in many states. */
final class TriedSession {

    private final SessionHeld event;
    private final IdentityHashMap<Activity, TriedSession> more = new IdentityHashMap<>(0);

    private TriedSession(SessionHeld event) {
        this.event = event;
    }

    static TriedSession none(int number, LocalDate date) {
        return new TriedSession(session(number, date, ImmutableList.of()));
    }

    /** The session with one more activity. */
    TriedSession and(Activity activity) {
        return more.computeIfAbsent(activity, this::with);
    }

    private TriedSession with(Activity activity) {
        ImmutableList<Activity> activities = ImmutableList.<Activity>builder()
                .addAll(event.session().activities())
                .add(activity)
                .build();
        return new TriedSession(session(event.session().number(), event.date(), activities));
    }

    SessionHeld event() {
        return event;
    }

    static SessionHeld session(int number, LocalDate date, ImmutableList<Activity> activities) {
        return SessionHeld.of(Session.builder()
                .number(Math.min(number, Limits.SESSION_NUMBERS.maxOr(number)))
                .date(date)
                .activities(activities)
                .build());
    }
}
