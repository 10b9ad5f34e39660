package io.github.ipt4j.examples.play.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known so far of a session or contact that the player is recording; a session's number is that of a session.
 */
final class Meeting {

    private final Session session;

    private Meeting(Session session) {
        this.session = session;
    }

    static Meeting of(int number, LocalDate day) {
        return new Meeting(Session.of(Math.min(number, Limits.SESSION_NUMBERS.maxOr(number)), day));
    }

    Session session() {
        return session;
    }

    Meeting with(Iterable<Activity> activities) {
        return new Meeting(builder().addAllActivities(activities).build());
    }

    Meeting withoutLast() {
        ImmutableList<Activity> activities = session.activities();
        return new Meeting(builder()
                .activities(activities.subList(0, Math.max(0, activities.size() - 1)))
                .build());
    }

    Meeting on(LocalDate day) {
        return new Meeting(builder().date(day).build());
    }

    Meeting numbered(int number) {
        return new Meeting(builder().number(number).build());
    }

    Meeting lasting(int minutes) {
        return new Meeting(builder().minutes(minutes).build());
    }

    Meeting ledBy(AgendaSetter setter) {
        return new Meeting(builder().agendaSetBy(setter).build());
    }

    Meeting by(Mode mode) {
        return new Meeting(builder().mode(mode).build());
    }

    Meeting alsoPresent(ImmutableSet<Participant> others) {
        return new Meeting(builder().present(others).build());
    }

    private Session.Builder builder() {
        return Session.builder().from(session);
    }

    SessionHeld held() {
        return SessionHeld.of(session);
    }

    ContactMade contact() {
        return ContactMade.builder()
                .date(session.date())
                .mode(Optional.ofNullable(session.mode().orElse(null)))
                .activities(session.activities())
                .build();
    }
}
