package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.session.AgendaSetter.CLIENT;
import static io.github.ipt4j.core.session.AgendaSetter.COUNSELOR;
import static io.github.ipt4j.core.session.AgendaSetter.SHARED;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.course.AdvisoryKind.AGENDA_COUNSELOR_LED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.CADENCE_EARLY;
import static io.github.ipt4j.protocol.course.AdvisoryKind.CADENCE_GAP;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_MISSING;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MISSED_REPEATED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.PHASE_TASKS_DUE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.SESSION_LENGTH;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionAdvisoryTest {

    @Test
    void ofAQuietSessionNothingIsReported() {
        given(opened().quietSessions(1)).when(SessionAdvisoryTest::quiet).thenAdvised();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 14})
    void betweenHalfAndTwiceTheCadenceNothingIsReported(int days) {
        given(opened().quietSessions(1))
                .when(next -> quiet(next.daysLater(days)))
                .thenAdvised();
    }

    @Test
    void moreThanTwiceTheCadenceIsAGap() {
        given(opened().quietSessions(1)).when(next -> quiet(next.daysLater(15))).thenAdvised(CADENCE_GAP);
    }

    @Test
    void lessThanHalfTheCadenceIsEarly() {
        given(opened().quietSessions(1)).when(next -> quiet(next.daysLater(3))).thenAdvised(CADENCE_EARLY);
    }

    @Test
    void exactlyHalfTheCadenceIsNotEarly() {
        Protocol everySixDays =
                Protocol.like(Protocols.standard(), "six-days").cadenceDays(6).build();
        CourseScript course = opened(everySixDays).quietSessions(1);
        given(course).when(next -> quiet(next.daysLater(3))).thenAdvised();
        given(course).when(next -> quiet(next.daysLater(2))).thenAdvised(CADENCE_EARLY);
        given(course).when(next -> quiet(next.daysLater(12))).thenAdvised();
        given(course).when(next -> quiet(next.daysLater(13))).thenAdvised(CADENCE_GAP);
    }

    @Test
    void theFirstSessionHasNoneBeforeIt() {
        given(opened()).when(next -> quiet(next.daysLater(99))).thenAdvised();
    }

    @Test
    void theCadenceIsCountedFromTheSessionBeforeAndAcrossPhases() {
        given(inPhase(INITIAL, 2).then(next -> next.daysLater(14).missed()).entering(INTERMEDIATE))
                .when(next -> quiet(next.daysLater(15)))
                .thenAdvised(CADENCE_GAP);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 47, 50})
    void aSessionOfTheExpectedLengthIsNotReported(int minutes) {
        given(opened())
                .when(next -> varied(next, session -> session.minutes(minutes)))
                .thenAdvised();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 44, 51, 600})
    void aSessionOfAnotherLengthIsReported(int minutes) {
        given(opened())
                .when(next -> varied(next, session -> session.minutes(minutes)))
                .thenAdvised(SESSION_LENGTH);
    }

    @Test
    void aSessionOfUnknownLengthIsNotReported() {
        given(opened())
                .when(next -> SessionHeld.of(
                        next.begun().addActivity(TaskActivities.measure()).build()))
                .thenAdvised();
    }

    @Test
    void aSessionWithoutAMeasureIsReported() {
        given(opened())
                .when(next -> varied(next, session -> session.activities(ImmutableList.of())))
                .thenAdvised(MEASURE_MISSING);
    }

    @Test
    void tasksAreDueWithOneMoreInitialSession() {
        given(opened().quietSessions(1)).when(SessionAdvisoryTest::quiet).thenAdvised();
        given(opened().quietSessions(2)).when(SessionAdvisoryTest::quiet).thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void whereNothingIsUndoneNothingIsDue() {
        given(opened().working(2)).when(SessionAdvisoryTest::quiet).thenAdvised();
    }

    @Test
    void theFormulationAloneIsDueWhereNoDifficultyIsIdentified() {
        CourseScript two = opened().quietSessions(2);
        given(two)
                .when(next ->
                        next.quietSession(TaskActivities.all(Protocols.standard(), INITIAL, Task.SYMPTOMS_ASSESSED)))
                .thenAdvised();
        given(two).when(next -> next.quietSession(NothingFound.ACTIVITIES)).thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void tasksAreDueWithOneMoreSessionBeforeTheTermination() {
        CourseScript intermediate = inPhase(INITIAL, 3).entering(INTERMEDIATE);
        given(intermediate.quietSessions(10)).when(SessionAdvisoryTest::quiet).thenAdvised();
        given(intermediate.quietSessions(11)).when(SessionAdvisoryTest::quiet).thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void tasksAreDueWithOneMoreTerminationSession() {
        CourseScript termination = inPhase(INTERMEDIATE, 3, 9).entering(TERMINATION);
        given(termination.quietSessions(1)).when(SessionAdvisoryTest::quiet).thenAdvised();
        given(termination.quietSessions(2)).when(SessionAdvisoryTest::quiet).thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void afterTheLastSessionNothingIsDue() {
        given(inPhase(INITIAL, 4).deviating(NextEvent::session, Rule.PHASE_MAXIMUM))
                .when(next -> quiet(next).deviating(Deviation.of("again", Rule.PHASE_MAXIMUM)))
                .thenAdvised();
    }

    @Test
    void twoAgendasOfTheCounselorInARowAreReported() {
        given(led(INTERMEDIATE, COUNSELOR)).when(next -> ledBy(next, COUNSELOR)).thenAdvised(AGENDA_COUNSELOR_LED);
    }

    @Test
    void oneAgendaOfTheCounselorIsNotReported() {
        given(led(INTERMEDIATE, CLIENT)).when(next -> ledBy(next, COUNSELOR)).thenAdvised();
        given(led(INTERMEDIATE, SHARED)).when(next -> ledBy(next, COUNSELOR)).thenAdvised();
        given(led(INTERMEDIATE, COUNSELOR)).when(next -> ledBy(next, CLIENT)).thenAdvised();
        given(led(INTERMEDIATE, COUNSELOR)).when(next -> ledBy(next, SHARED)).thenAdvised();
    }

    @Test
    void anUnknownAgendaIsNotReported() {
        given(led(INTERMEDIATE, COUNSELOR))
                .when(next -> SessionHeld.of(
                        next.begun().addActivity(TaskActivities.measure()).build()))
                .thenAdvised()
                .andWhen(next -> ledBy(next, COUNSELOR))
                .thenAdvised();
    }

    @Test
    void onlyIntermediateSessionsAreToBeLedByTheClient() {
        given(led(INITIAL, COUNSELOR)).when(next -> ledBy(next, COUNSELOR)).thenAdvised();
        given(led(TERMINATION, COUNSELOR)).when(next -> ledBy(next, COUNSELOR)).thenAdvised();
        given(inPhase(INITIAL, 1).then(next -> ledBy(next, COUNSELOR)).entering(INTERMEDIATE))
                .when(next -> ledBy(next, COUNSELOR))
                .thenAdvised();
    }

    @Test
    void whatHappensBetweenTwoSessionsDoesNotPartThem() {
        given(led(INTERMEDIATE, COUNSELOR).then(NextEvent::missed).then(NextEvent::formulation))
                .when(next -> ledBy(next, COUNSELOR))
                .thenAdvised(AGENDA_COUNSELOR_LED);
    }

    @Test
    void theAgendaOfTheLastIntermediateSessionIsNotReportedInTheTermination() {
        given(inPhase(INTERMEDIATE, 3, 9).then(next -> ledBy(next, COUNSELOR)).entering(TERMINATION))
                .when(next -> ledBy(next, COUNSELOR))
                .thenAdvised();
    }

    @Test
    void aPlannedBreakExplainsTheTimeSinceTheSessionBeforeAndNoOther() {
        CourseScript back =
                opened().quietSessions(1).then(next -> next.daysLater(7).plannedBreak());
        given(back).when(next -> quiet(next.daysLater(35))).thenAdvised();
        given(back.then(next -> next.daysLater(14).missed()))
                .when(next -> quiet(next.daysLater(35)))
                .thenAdvised();
        given(back.then(next -> quiet(next.daysLater(35))))
                .when(next -> quiet(next.daysLater(15)))
                .thenAdvised(CADENCE_GAP, PHASE_TASKS_DUE);
        given(opened().quietSessions(1).then(next -> next.daysLater(7).missed()))
                .when(next -> quiet(next.daysLater(35)))
                .thenAdvised(CADENCE_GAP);
    }

    @Test
    void aSessionThatIsMissedTwiceOnADayOrHeldOnItIsReported() {
        CourseScript missed =
                opened().quietSessions(1).then(next -> next.daysLater(7).missed());
        given(missed).when(next -> next.daysLater(7).missed()).thenAdvised(MISSED_REPEATED);
        given(missed).when(next -> next.daysLater(7).plannedBreak()).thenAdvised(MISSED_REPEATED);
        given(missed).when(next -> next.daysLater(8).missed()).thenAdvised();
        given(opened().quietSessions(1))
                .when(next -> next.daysLater(0).missed())
                .thenAdvised(MISSED_REPEATED);
        given(missed.then(next -> quiet(next.daysLater(7))))
                .when(next -> next.daysLater(0).missed())
                .thenAdvised(MISSED_REPEATED);
        given(opened()).when(NextEvent::missed).thenAdvised();
    }

    @Test
    void everythingIsReportedInOrder() {
        given(opened().quietSessions(2))
                .when(next ->
                        SessionHeld.of(next.daysLater(30).begun().minutes(10).build()))
                .thenAccepted()
                .thenAdvised(CADENCE_GAP, SESSION_LENGTH, PHASE_TASKS_DUE, MEASURE_MISSING);
    }

    @Test
    void aRejectionReportsNothing() {
        given(opened().quietSessions(3))
                .when(NextEvent::session)
                .thenRejected(Rule.PHASE_LAST_SESSION)
                .thenAdvised();
    }

    /** What the initial phase asks for but the formulation, with no difficulty found anywhere. */
    private static final class NothingFound {
        private static final ImmutableList<Activity> ACTIVITIES = ImmutableList.<Activity>builder()
                .addAll(TaskActivities.tasks(ImmutableList.of(Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED)))
                .addAll(Stream.of(ProblemArea.values())
                        .map(area -> ExploreArea.of(area, false))
                        .toList())
                .build();
    }

    private static CourseScript led(Phase phase, AgendaSetter setter) {
        return inPhase(phase, 1, 9, 1).then(next -> ledBy(next, setter));
    }

    private static CourseEvent ledBy(NextEvent next, AgendaSetter setter) {
        return varied(next, session -> session.agendaSetBy(setter));
    }

    private static CourseEvent quiet(NextEvent next) {
        return next.quietSession(ImmutableList.of());
    }

    private static CourseEvent varied(NextEvent next, UnaryOperator<Session.Builder> change) {
        Session.Builder session = next.begun().minutes(45).agendaSetBy(CLIENT).addActivity(TaskActivities.measure());
        return SessionHeld.of(change.apply(session).build());
    }
}
