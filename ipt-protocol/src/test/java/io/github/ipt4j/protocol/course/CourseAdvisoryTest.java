package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.activity.Feeling.ANGER;
import static io.github.ipt4j.core.activity.Feeling.SADNESS;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.course.AdvisoryKind.CLIENT_AGE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.COMPETENCE_DOUBTED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.FEELING_UNRESOLVED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.OPENING_PROTOCOL;
import static io.github.ipt4j.protocol.course.AdvisoryKind.PLAN_DEPARTURE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.RISK_FLAGGED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The advisories when a phase is entered, and when a course opens and ends. */
class CourseAdvisoryTest {

    private static final Protocol ADOLESCENTS = Protocol.like(Protocols.standard(), "adolescents")
            .ages(Bounds.between(12, 18))
            .build();

    @Test
    void aTerminationThatBeginsAsPlannedIsNotReported() {
        given(planning(16, 3, 13)).when(next -> next.entering(TERMINATION)).thenAdvised();
    }

    @Test
    void aTerminationThatBeginsEarlierOrLaterThanPlannedIsReported() {
        given(planning(16, 3, 12)).when(next -> next.entering(TERMINATION)).thenAdvised(PLAN_DEPARTURE);
        given(planning(16, 3, 14)).when(next -> next.entering(TERMINATION)).thenAdvised(PLAN_DEPARTURE);
    }

    @Test
    void enteringTheIntermediatePhaseIsNeverADeparture() {
        given(CourseScript.opened().working(3).then(NextEvent::formulation))
                .when(next -> next.entering(INTERMEDIATE))
                .thenAdvised();
    }

    @Test
    void aConclusionAsPlannedIsNotReported() {
        given(planning(16, 3, 13).entering(TERMINATION).working(3))
                .when(NextEvent::conclusion)
                .thenAdvised();
    }

    @Test
    void aConclusionAfterAnotherNumberThanPlannedIsReported() {
        given(planning(16, 3, 13).entering(TERMINATION).working(2))
                .when(NextEvent::conclusion)
                .thenAdvised(PLAN_DEPARTURE);
        given(planning(16, 3, 13).entering(TERMINATION).working(4))
                .when(NextEvent::conclusion)
                .thenAdvised(PLAN_DEPARTURE);
    }

    @Test
    void theLatestPlanIsComparedWith() {
        CourseScript changed = planning(16, 3, 12).then(next -> next.plan(15, 3));
        given(changed).when(next -> next.entering(TERMINATION)).thenAdvised();
    }

    @Test
    void withoutAFormulationThereIsNothingToDepartFrom() {
        CourseScript observed = CourseScript.from(Course.observing(Protocols.standard()))
                .then(NextEvent::opening)
                .working(1)
                .entering(INTERMEDIATE)
                .working(11);
        given(observed).when(next -> next.entering(TERMINATION)).thenAdvised();
        given(observed.entering(TERMINATION).working(2))
                .when(NextEvent::conclusion)
                .thenAdvised();
    }

    @Test
    void aDeviationIsReportedToo() {
        given(planning(16, 3, 9))
                .when(next -> next.entering(TERMINATION).deviating(Deviation.of("it ended early", COURSE_WINDOW)))
                .thenDeviating(COURSE_WINDOW)
                .thenAdvised(PLAN_DEPARTURE);
    }

    @Test
    void aFeelingThatWasNotAcceptedWhenLastExploredIsReportedAtTheConclusion() {
        given(ending(ExploreFeeling.present(ANGER, false)))
                .when(NextEvent::conclusion)
                .thenAdvised(FEELING_UNRESOLVED);
    }

    @Test
    void aFeelingThatWasAcceptedAtLastIsNotReported() {
        given(ending(ExploreFeeling.present(ANGER, false), ExploreFeeling.present(ANGER, true)))
                .when(NextEvent::conclusion)
                .thenAdvised();
        given(ending(ExploreFeeling.present(ANGER, false), ExploreFeeling.absent(ANGER)))
                .when(NextEvent::conclusion)
                .thenAdvised();
    }

    @Test
    void severalUnresolvedFeelingsAreReportedOnce() {
        CourseScript angryAndSad = ending(ExploreFeeling.present(SADNESS, false), ExploreFeeling.present(ANGER, false));
        Verdict verdict = given(angryAndSad)
                .when(NextEvent::conclusion)
                .thenAdvised(FEELING_UNRESOLVED)
                .verdict();
        assertThat(verdict.advisories().get(0).facts())
                .containsExactly(new Fact.Unresolved(ImmutableSet.of(ANGER, SADNESS)));
    }

    @Test
    void feelingsAreReportedAtTheConclusionOnly() {
        given(ending(ExploreFeeling.present(ANGER, false)))
                .when(next -> next.daysLater(1).missed())
                .thenAdvised()
                .andWhen(NextEvent::discontinuation)
                .thenAdvised();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void competenceThatIsNotKnownOrNotBelievedIsReportedAtTheConclusion(boolean knows) {
        given(ending(AffirmCompetence.of(knows, !knows)))
                .when(NextEvent::conclusion)
                .thenAdvised(COMPETENCE_DOUBTED);
    }

    @Test
    void noAdvisoryOnceCompetenceIsAffirmed() {
        given(ending(AffirmCompetence.of(false, false), AffirmCompetence.of(true, true)))
                .when(NextEvent::conclusion)
                .thenAdvised();
    }

    @Test
    void everythingAtTheConclusionIsReportedInOrder() {
        given(planning(16, 3, 13)
                        .entering(TERMINATION)
                        .working(1)
                        .then(next -> next.session(
                                FlagRisk.of(),
                                AffirmCompetence.of(false, false),
                                ExploreFeeling.present(ANGER, false))))
                .when(NextEvent::conclusion)
                .thenAdvised(PLAN_DEPARTURE, FEELING_UNRESOLVED, COMPETENCE_DOUBTED, RISK_FLAGGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026 - 12, 2026 - 13, 2026 - 18, 2026 - 19})
    void anAgeThatMayBeWithinTheRangeIsNotReported(int birthYear) {
        given(ADOLESCENTS).when(opening(birthYear)).thenAccepted().thenAdvised();
    }

    @ParameterizedTest
    @ValueSource(ints = {2026 - 11, 2026 - 20, 2100, 1900})
    void anAgeThatIsOutsideWhateverTheBirthdayIsReported(int birthYear) {
        given(ADOLESCENTS).when(opening(birthYear)).thenAccepted().thenAdvised(CLIENT_AGE);
    }

    @Test
    void anUnknownAgeIsNotReported() {
        given(ADOLESCENTS).when(NextEvent::opening).thenAdvised();
    }

    @Test
    void aProtocolForAllAgesReportsNone() {
        Protocol anyAge = Protocols.withId("ipt-group").orElseThrow();
        given(anyAge).when(opening(anyAge, 1900)).thenAdvised();
    }

    @Test
    void theStandardProtocolIsForAdults() {
        given(Protocols.standard())
                .when(opening(Protocols.standard(), 2026 - 17))
                .thenAdvised(CLIENT_AGE);
        given(Protocols.standard())
                .when(opening(Protocols.standard(), 2026 - 18))
                .thenAdvised();
    }

    @Test
    void anOpeningThatNamesAnotherProtocolThanTheOneThatJudgesItIsReported() {
        given(ADOLESCENTS)
                .when(CourseOpened.of(Protocols.standard(), FIRST_DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .thenAccepted()
                .thenAdvised(OPENING_PROTOCOL);
    }

    @Test
    void anOpeningThatLeavesTheProtocolOutNamesTheStandardOne() {
        CourseOpened.Builder unnamed = CourseOpened.builder()
                .date(FIRST_DAY)
                .client(Client.of("c-001"))
                .addConcern(Concern.MAJOR_DEPRESSION);
        given(ADOLESCENTS).when(unnamed.build()).thenAdvised(OPENING_PROTOCOL);
        given(Protocols.standard()).when(unnamed.build()).thenAdvised();
    }

    @Test
    void theOtherProtocolIsReportedLast() {
        given(ADOLESCENTS).when(opening(Protocols.standard(), 1900)).thenAdvised(CLIENT_AGE, OPENING_PROTOCOL);
    }

    @Test
    void anOpeningByTheFactoryNamesTheProtocolItIsGiven() {
        assertThat(opening(ADOLESCENTS, 2010).protocol()).isEqualTo(ADOLESCENTS.id());
    }

    private static CourseOpened opening(int birthYear) {
        return opening(ADOLESCENTS, birthYear);
    }

    private static CourseOpened opening(Protocol protocol, int birthYear) {
        return CourseOpened.of(
                protocol,
                LocalDate.of(2026, 6, 30),
                Client.builder().id("c-001").birthYear(birthYear).build(),
                Concern.MAJOR_DEPRESSION);
    }

    /** A course that plans so many sessions, and so many of them in termination, and has held some before it. */
    private static CourseScript planning(int sessions, int termination, int held) {
        return CourseScript.opened()
                .working(3)
                .then(next -> next.plan(sessions, termination))
                .entering(INTERMEDIATE)
                .working(held - 3);
    }

    /** A course of fourteen sessions, as planned, whose last session holds some activities. */
    private static CourseScript ending(Activity... last) {
        return inPhase(TERMINATION, 3, 9, 1).then(next -> next.session(last));
    }
}
