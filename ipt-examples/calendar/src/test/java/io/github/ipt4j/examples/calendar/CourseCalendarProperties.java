package io.github.ipt4j.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.plan.PlannedSession;
import io.github.ipt4j.protocol.plan.SessionPlan;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Calendars read again by another library. */
class CourseCalendarProperties {

    private static final int TRIES = 100;
    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final TimeOfDay AFTERNOON = new TimeOfDay(LocalTime.of(14, 30), ZoneId.of("Europe/Berlin"));

    @Property(tries = TRIES)
    void eachSessionIsOneEventOfItsDay(
            @ForAll("courses") Course course, @ForAll @Size(max = 3) Set<DayOfWeek> weekdaysOff) {
        SessionPlan plan = plan(course, weekdaysOff);
        List<VEvent> events = events(write(course, plan, Optional.empty()), plan);
        for (int i = 0; i < events.size(); i++) {
            PlannedSession session = plan.sessions().get(i);
            VEvent event = events.get(i);
            assertThat(event.getSummary().getValue())
                    .startsWith("Session " + session.number() + ", ")
                    .containsIgnoringCase(session.phase().name());
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateStart().getValue().getRawComponents().toString())
                    .startsWith(session.date().format(DateTimeFormatter.BASIC_ISO_DATE));
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(STAMP));
            assertThat(weekdaysOff).doesNotContain(session.date().getDayOfWeek());
        }
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void withATimeEachBeginsThenAndLastsAsLongAsTheProtocolAllows(@ForAll("courses") Course course) {
        SessionPlan plan = plan(course, Set.of());
        List<VEvent> events = events(write(course, plan, Optional.of(AFTERNOON)), plan);
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            LocalDate day = plan.sessions().get(i).date();
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(day.atTime(14, 30)
                            .atZone(ZoneId.of("Europe/Berlin"))
                            .toInstant());
            assertThat(event.getDuration().getValue().toMillis())
                    .isEqualTo(60_000L * course.protocol().minutes().max().orElseThrow());
        }
    }

    @Property(tries = TRIES)
    void noSessionThatWasHeldIsPlannedAgainAndAllKeepTheirIdentity(@ForAll("courses") Course course) {
        SessionPlan rest = plan(course, Set.of());
        SessionPlan whole = plan(Course.enforcing(course.protocol()), Set.of());
        List<VEvent> before = events(write(course, whole, Optional.empty()), whole);
        List<VEvent> now = events(write(course, rest, Optional.empty()), rest);
        for (int i = 0; i < now.size(); i++) {
            int number = rest.sessions().get(i).number();
            assertThat(number).isEqualTo(course.state().sessions() + 1 + i);
            if (number <= before.size()) {
                assertThat(now.get(i).getUid()).isEqualTo(before.get(number - 1).getUid());
            }
        }
    }

    @Property(tries = TRIES)
    void linesAreShortAndEndAsTheStandardHasIt(@ForAll("courses") Course course) {
        String text = write(course, plan(course, Set.of()), Optional.of(AFTERNOON));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Property(tries = TRIES)
    void everySessionThatAnEarlierPlanHeldIsHeldPlannedOrCancelled(@ForAll("courses") Course course) {
        Course concluded = Courses.conclude(course);
        for (Course later : List.of(course, concluded)) {
            SessionPlan plan = plan(later, Set.of());
            int held = later.state().sessions();
            if (plan.sessions().isEmpty() && held >= maximum(later)) {
                assertThatIllegalArgumentException().isThrownBy(() -> write(later, plan, Optional.empty()));
                continue;
            }
            List<String> now = Biweekly.parse(write(later, plan, Optional.empty())).first().getEvents().stream()
                    .map(event -> event.getUid().getValue())
                    .toList();
            SessionPlan whole = plan(Course.enforcing(course.protocol()), Set.of());
            List<String> before =
                    events(write(Course.enforcing(course.protocol()), whole, Optional.empty()), whole).stream()
                            .map(event -> event.getUid().getValue())
                            .toList();
            assertThat(now).doesNotHaveDuplicates();
            assertThat(now).containsAll(before.subList(Math.min(held, before.size()), before.size()));
        }
    }

    private static int maximum(Course course) {
        return course.protocol().sessions().maxOr(course.protocol().sessions().min());
    }

    private static SessionPlan plan(Course course, Set<DayOfWeek> off) {
        return SessionPlan.of(course, START, day -> off.contains(day.getDayOfWeek()));
    }

    private static String write(Course course, SessionPlan plan, Optional<TimeOfDay> time) {
        return new CourseCalendar("a course", 3, STAMP, Optional.empty(), time)
                .write(course, START, plan, Wording.english());
    }

    private static List<VEvent> events(String text, SessionPlan plan) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        List<VEvent> coming = calendar.getEvents().stream()
                .filter(event -> event.getStatus() == null)
                .toList();
        assertThat(coming).hasSameSizeAs(plan.sessions());
        return coming;
    }

    @Provide
    Arbitrary<Course> courses() {
        return Arbitraries.oneOf(Courses.conforming(), Courses.conforming(RandomProtocols.any()))
                .filter(course -> !plan(course, Set.of()).sessions().isEmpty());
    }
}
