package io.github.ipt4j.examples.calendar;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.plan.PlannedSession;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes the sessions of a plan as iCalendar. It says nothing of the client: each event has the session's number, phase and mode only.
 *
 * <p>Every session that the course could have had, and that is neither held nor planned, is written as cancelled: so a calendar
 * that holds an earlier plan removes what fell away, whatever that plan was.
 *
 * @param course what distinguishes the course from others; only a digest of it is written. The same course gives each session the same
 *     identity, so that a calendar that is read in again moves the sessions that it has.
 * @param sequence how many entries the course has: a plan that is made after more of them replaces an earlier one
 * @param stamp when the plan was made
 * @param mode how the sessions are to be held, if that is known
 * @param time when on its day each session begins; without it, each takes the whole day, which stays free for others
 */
public record CourseCalendar(
        String course, int sequence, Instant stamp, Optional<Mode> mode, Optional<TimeOfDay> time) {

    /**
     * Writes the sessions of a plan, one event each, and those that fall away.
     *
     * @param planned the course; the maximum length of its protocol's sessions is kept free
     * @param next the day of the next session, if there were one
     * @param plan the sessions
     * @param wording the language in which events are described
     * @return a valid calendar, its lines folded and ended by carriage return and line feed
     * @throws IllegalArgumentException if no sessions are to come and none fall away: the standard has no calendar without
     *     events, nor can a session after the year 2100 be recorded
     */
    public String write(Course planned, LocalDate next, SessionPlan plan, Wording wording) {
        ImmutableList<FallenAway> fallenAway = FallenAway.of(planned, next, plan);
        check(plan, fallenAway);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//ipt4j//calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        Bounds minutes = planned.protocol().minutes();
        Duration length = Duration.ofMinutes(minutes.maxOr(minutes.min()));
        plan.sessions().forEach(session -> calendar.add(event(session, length, wording)));
        fallenAway.forEach(session -> calendar.add(cancelled(session, length, wording)));
        return text(calendar);
    }

    private static void check(SessionPlan plan, ImmutableList<FallenAway> fallenAway) {
        if (plan.sessions().isEmpty() && fallenAway.isEmpty()) {
            throw new NothingPlannedException("no-sessions");
        }
        if (plan.sessions().stream().anyMatch(session -> session.date().isAfter(Limits.LAST_DAY))) {
            throw new NothingPlannedException("too-late");
        }
    }

    private VEvent event(PlannedSession session, Duration length, Wording wording) {
        VEvent event = event(session.number(), session.date(), length);
        Message plain = CalendarWords.FILE.message(
                mode.isPresent() ? "session.mode" : "session", "number", session.number(), "phase", session.phase());
        event.add(new Summary(
                wording.of(mode.map(held -> plain.with("mode", held)).orElse(plain))));
        return event;
    }

    private static String cancelledTitle(FallenAway session, Wording wording) {
        return CalendarWords.FILE.in(wording).say("session.cancelled", "number", session.number());
    }

    private VEvent cancelled(FallenAway session, Duration length, Wording wording) {
        VEvent event = event(session.number(), session.date(), length);
        event.add(new Summary(cancelledTitle(session, wording)));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private VEvent event(int number, LocalDate date, Duration length) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(number)));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(stamp));
        if (time.isPresent()) {
            event.add(new DtStart<>(time.get().on(date)));
            event.add(new net.fortuna.ical4j.model.property.Duration(length));
        } else {
            event.add(new DtStart<>(date));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        return event;
    }

    private String uid(int number) {
        return UUID.nameUUIDFromBytes((course + "/session/" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
