package io.github.ipt4j.protocol.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void withoutAFormulationTimeForTheMaximumIsKeptFree() {
        SessionPlan plan = SessionPlan.of(Protocols.standard(), MONDAY, day -> false);

        assertThat(plan.sessions()).extracting(PlannedSession::phase).containsExactlyElementsOf(phases(4, 10, 4));
        assertThat(plan.sessions().get(0)).isEqualTo(new PlannedSessionValue(1, MONDAY, Phase.INITIAL));
        assertThat(plan.sessions().get(17))
                .isEqualTo(new PlannedSessionValue(18, MONDAY.plusWeeks(17), Phase.TERMINATION));
        assertThat(plan.terminationBegins()).contains(new Dates(MONDAY.plusWeeks(10), MONDAY.plusWeeks(16)));
        assertThat(plan.lastSession()).contains(new Dates(MONDAY.plusWeeks(13), MONDAY.plusWeeks(17)));
    }

    @Test
    void aDayOffMovesItsSessionToTheNextDayAndNoOther() {
        SessionPlan plan = SessionPlan.of(Protocols.standard(), MONDAY, MONDAY.plusWeeks(1)::equals);

        assertThat(plan.sessions())
                .extracting(PlannedSession::date)
                .startsWith(MONDAY, MONDAY.plusWeeks(1).plusDays(1), MONDAY.plusWeeks(2));
    }

    @Test
    void aWeekOffMovesAllThatFollows() {
        LocalDate holidays = MONDAY.plusWeeks(1);
        SessionPlan plan = SessionPlan.of(
                Protocols.standard(), MONDAY, day -> !day.isBefore(holidays) && day.isBefore(holidays.plusWeeks(1)));

        assertThat(plan.sessions()).extracting(PlannedSession::date).startsWith(MONDAY, MONDAY.plusWeeks(2));
        assertThat(plan.lastSession()).contains(new Dates(MONDAY.plusWeeks(14), MONDAY.plusWeeks(18)));
    }

    @Test
    void weekendsAreNeverPlannedWhateverTheCadence() {
        ImmutableSet<DayOfWeek> weekend = ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        SessionPlan plan = SessionPlan.of(
                Protocols.withId("ipt-maintenance").orElseThrow(), MONDAY, day -> weekend.contains(day.getDayOfWeek()));

        assertThat(plan.sessions())
                .hasSize(36)
                .noneMatch(session -> weekend.contains(session.date().getDayOfWeek()));
    }

    @Test
    void aCourseUnderWayGoesOnWhereItStandsAndFollowsItsFormulation() {
        Course course = underWay();

        SessionPlan plan = SessionPlan.of(course, MONDAY.plusWeeks(1), day -> false);

        assertThat(plan.sessions().get(0).number()).isEqualTo(2);
        assertThat(plan.sessions()).extracting(PlannedSession::phase).containsExactlyElementsOf(phases(3, 9, 3));
    }

    @Test
    void aMissedSessionMovesTheWindow() {
        Course course = underWay();
        Course missed = course.record(SessionMissed.of(MONDAY.plusWeeks(1), MissedReason.NO_SHOW))
                .orElseThrow();

        SessionPlan before = SessionPlan.of(course, MONDAY.plusWeeks(1), day -> false);
        SessionPlan after = SessionPlan.of(missed, MONDAY.plusWeeks(2), day -> false);

        assertThat(before.terminationBegins()).contains(new Dates(MONDAY.plusWeeks(10), MONDAY.plusWeeks(16)));
        assertThat(after.terminationBegins()).contains(new Dates(MONDAY.plusWeeks(11), MONDAY.plusWeeks(17)));
    }

    @Test
    void aPhaseThatIsOverGetsNoMoreSessions() {
        Course course = Course.observing(Protocols.standard())
                .record(opening())
                .course()
                .record(SessionHeld.of(Session.of(1, MONDAY)))
                .course()
                .record(PhaseEntered.of(MONDAY, Phase.INTERMEDIATE))
                .course();

        assertThat(SessionPlan.of(course, MONDAY.plusWeeks(1), day -> false).sessions())
                .extracting(PlannedSession::phase)
                .containsExactlyElementsOf(phases(0, 13, 4));
    }

    @Test
    void aClosedCourseHasNothingToPlan() {
        Course closed = underWay()
                .record(CourseDiscontinued.of(MONDAY, DiscontinuationReason.DROPPED_OUT))
                .orElseThrow();

        assertThat(SessionPlan.of(closed, MONDAY, day -> false).sessions()).isEmpty();
    }

    @Test
    void terminationThatCanStartAtOnceIsExpectedWithTheNextSession() {
        Course course = CourseScript.inPhase(Phase.INTERMEDIATE, 3, 12).course();

        assertThat(SessionPlan.of(course, MONDAY, day -> false).terminationBegins())
                .contains(new Dates(MONDAY, MONDAY.plusWeeks(1)));
    }

    @Test
    void afterItsLastPossibleSessionACourseHasNoFurtherDates() {
        Course course = CourseScript.inPhase(Phase.TERMINATION, 3, 13, 2).course();
        SessionPlan plan = SessionPlan.of(course, MONDAY, day -> false);

        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.terminationBegins()).isEmpty();
        assertThat(plan.lastSession()).isEmpty();
    }

    @Test
    void afterADeviationNoDateMayKeepTheProtocol() {
        Course course = CourseScript.inPhase(Phase.INTERMEDIATE, 3, 13)
                .deviating(NextEvent::session, Rule.COURSE_WINDOW)
                .course();
        SessionPlan plan = SessionPlan.of(course, MONDAY, day -> false);

        assertThat(plan.terminationBegins()).isEmpty();
        assertThat(plan.lastSession()).isEmpty();
    }

    @Test
    void aCalendarWithoutOpenDaysIsRefused() {
        assertThatThrownBy(() -> SessionPlan.of(Protocols.standard(), MONDAY, day -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days are off");
    }

    private static Course underWay() {
        Course course = Course.enforcing(Protocols.standard());
        for (CourseEvent event : List.of(
                opening(),
                SessionHeld.of(Session.of(1, MONDAY, ExploreArea.of(ProblemArea.GRIEF, true))),
                FormulationAgreed.builder()
                        .date(MONDAY)
                        .addFocus(ProblemArea.GRIEF)
                        .plannedSessions(16)
                        .plannedTermination(3)
                        .build())) {
            course = course.record(event).orElseThrow();
        }
        return course;
    }

    private static CourseEvent opening() {
        return CourseOpened.of(Protocols.standard(), MONDAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
    }

    private static List<Phase> phases(int initial, int intermediate, int termination) {
        List<Phase> phases = new ArrayList<>(Collections.nCopies(initial, Phase.INITIAL));
        phases.addAll(Collections.nCopies(intermediate, Phase.INTERMEDIATE));
        phases.addAll(Collections.nCopies(termination, Phase.TERMINATION));
        return phases;
    }
}
