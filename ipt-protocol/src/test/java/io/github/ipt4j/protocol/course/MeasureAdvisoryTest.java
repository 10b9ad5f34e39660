package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.measure.Scales.GAD_7;
import static io.github.ipt4j.core.measure.Scales.HAMD_17;
import static io.github.ipt4j.core.measure.Scales.PHQ_9;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_DETERIORATED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_INCOMPLETE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_MISSING;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_NO_IMPROVEMENT;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_REPEATED;
import static io.github.ipt4j.protocol.course.AdvisoryKind.PHASE_TASKS_DUE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.RISK_FLAGGED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.util.Collections;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeasureAdvisoryTest {

    /** A scale of well-being with a threshold: less is worse. */
    private static final Scale WELL_BEING = Scale.builder()
            .id("well-being")
            .title("Well-being")
            .totalRange(Bounds.between(0, 100))
            .direction(Direction.MORE_IS_BETTER)
            .reliableChange(10)
            .license(WordingLicense.withholding("none"))
            .source("made up")
            .build();

    @Test
    void theBaselineAloneReportsNothing() {
        given(opened()).when(next -> next.session(total(PHQ_9, 24))).thenAdvised();
    }

    @Test
    void aReliableDeteriorationIsReported() {
        CourseScript measured = opened().then(next -> next.session(total(PHQ_9, 10)));
        given(measured).when(next -> next.session(total(PHQ_9, 15))).thenAdvised();
        given(measured).when(next -> next.session(total(PHQ_9, 16))).thenAdvised(MEASURE_DETERIORATED);
    }

    @Test
    void eachScaleHasAThresholdOfItsOwn() {
        CourseScript measured = opened().then(next -> next.session(total(GAD_7, 10)));
        given(measured).when(next -> next.session(total(GAD_7, 13))).thenAdvised();
        given(measured).when(next -> next.session(total(GAD_7, 14))).thenAdvised(MEASURE_DETERIORATED);
    }

    @Test
    void aScaleWithoutAThresholdReportsNothing() {
        given(opened().then(next -> next.session(total(HAMD_17, 0))))
                .when(next -> next.session(total(HAMD_17, 48)))
                .thenAdvised();
    }

    @Test
    void whereMoreIsBetterLessIsADeterioration() {
        CourseScript measured = opened().then(next -> next.session(total(WELL_BEING, 50)));
        given(measured).when(next -> next.session(total(WELL_BEING, 41))).thenAdvised();
        given(measured).when(next -> next.session(total(WELL_BEING, 40))).thenAdvised(MEASURE_DETERIORATED);
        given(measured).when(next -> next.session(total(WELL_BEING, 100))).thenAdvised();
    }

    @Test
    void theBaselineIsTheFirstAssessmentAndNotTheWorst() {
        given(opened().then(next -> next.session(total(PHQ_9, 10))).then(next -> next.session(total(PHQ_9, 2))))
                .when(next -> next.session(total(PHQ_9, 12)))
                .thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void aScaleThatIsNotAssessedInTheSessionIsNotReported() {
        given(opened().then(next -> next.session(total(PHQ_9, 10))).then(next -> next.session(total(PHQ_9, 20))))
                .when(next -> next.session(total(HAMD_17, 20)))
                .thenAdvised(PHASE_TASKS_DUE);
    }

    @Test
    void severalScalesAreReportedOnce() {
        Verdict verdict = given(opened().then(next -> next.session(total(PHQ_9, 10), total(GAD_7, 10))))
                .when(next -> next.session(total(GAD_7, 20), total(PHQ_9, 20)))
                .thenAdvised(MEASURE_DETERIORATED)
                .verdict();
        assertThat(verdict.advisories().get(0).facts())
                .containsExactly(new Fact.Measured(ImmutableSet.of("gad-7", "phq-9")));
    }

    @Test
    void theSecondAssessmentOfADateTakesThePlaceOfTheFirst() {
        given(opened())
                .when(next -> next.session(total(PHQ_9, 5), total(PHQ_9, 20)))
                .thenAdvised(MEASURE_REPEATED)
                .andWhen(next -> next.session(total(PHQ_9, 25)))
                .thenAdvised(RISK_FLAGGED)
                .andWhen(next -> next.daysLater(0).contact(total(PHQ_9, 26)))
                .thenAdvised(MEASURE_DETERIORATED, RISK_FLAGGED, MEASURE_REPEATED);
    }

    @Test
    void theLatestAssessmentOfADateCounts() {
        given(opened().then(next -> next.session(total(PHQ_9, 10))))
                .when(next -> next.session(total(PHQ_9, 20), total(PHQ_9, 10)))
                .thenAdvised(MEASURE_REPEATED);
    }

    @Test
    void aBetterAssessmentThatAnotherOfItsDateReplacesIsNoImprovement() {
        CourseScript replaced = planning(16, 6).then(next -> next.session(total(PHQ_9, 2), total(PHQ_9, 17)));
        given(replaced).when(next -> next.session(total(PHQ_9, 17))).thenAdvised(MEASURE_NO_IMPROVEMENT);
        CourseScript kept = planning(16, 6).then(next -> next.session(total(PHQ_9, 17), total(PHQ_9, 2)));
        given(kept).when(next -> next.session(total(PHQ_9, 17))).thenAdvised();
    }

    @Test
    void theScalesThatWereAssessedOnThatDateAlreadyAreNamed() {
        Verdict verdict = given(opened().then(next -> next.session(total(PHQ_9, 10), total(GAD_7, 9))))
                .when(next -> next.daysLater(0).contact(total(GAD_7, 10), total(HAMD_17, 20)))
                .thenAdvised(MEASURE_REPEATED)
                .verdict();
        assertThat(verdict.advisories().get(0).facts()).containsExactly(new Fact.Measured(ImmutableSet.of("gad-7")));
        given(verdict.course())
                .when(next -> next.daysLater(1).contact(total(GAD_7, 10)))
                .thenAdvised();
    }

    @Test
    void aMeasureOfAContactIsComparedWithTheBaseline() {
        CourseScript measured = opened().then(next -> next.session(total(PHQ_9, 10)));
        given(measured)
                .when(next -> next.daysLater(3).contact(total(PHQ_9, 15)))
                .thenAdvised();
        given(measured)
                .when(next -> next.daysLater(3).contact(total(PHQ_9, 16)))
                .thenAdvised(MEASURE_DETERIORATED);
        given(planning(16, 7))
                .when(next -> next.daysLater(3).contact(total(PHQ_9, 15)))
                .thenAdvised();
        given(planning(16, 8))
                .when(next -> next.daysLater(3).contact(total(PHQ_9, 15)))
                .thenAdvised(MEASURE_NO_IMPROVEMENT);
    }

    @Test
    void aSessionAfterAContactThatAssessedIsNotMissingAMeasure() {
        CourseScript atHome =
                opened().quietSessions(1).then(next -> next.daysLater(6).contact(total(PHQ_9, 10)));
        given(atHome).when(NextEvent::session).thenAdvised();
        given(atHome.then(NextEvent::session)).when(NextEvent::session).thenAdvised(PHASE_TASKS_DUE, MEASURE_MISSING);
        given(opened().then(NextEvent::contact)).when(NextEvent::session).thenAdvised(MEASURE_MISSING);
        given(opened().then(next -> next.contact(total(PHQ_9, 10))))
                .when(NextEvent::session)
                .thenAdvised();
    }

    @Test
    void fromTheMiddleOfThePlanOnLackOfImprovementIsReported() {
        given(planning(16, 6)).when(next -> next.session(total(PHQ_9, 15))).thenAdvised();
        given(planning(16, 7)).when(next -> next.session(total(PHQ_9, 15))).thenAdvised(MEASURE_NO_IMPROVEMENT);
        given(planning(17, 7)).when(next -> next.session(total(PHQ_9, 15))).thenAdvised();
        given(planning(17, 8)).when(next -> next.session(total(PHQ_9, 15))).thenAdvised(MEASURE_NO_IMPROVEMENT);
    }

    @Test
    void withoutAPlanTheMiddleIsThatOfTheMinimumTotal() {
        CourseScript observed = CourseScript.from(Course.observing(Protocols.standard()))
                .then(NextEvent::opening)
                .then(next -> next.session(total(PHQ_9, 20)))
                .entering(INTERMEDIATE);
        given(observed.quietSessions(4))
                .when(next -> next.session(total(PHQ_9, 20)))
                .thenAdvised();
        given(observed.quietSessions(5))
                .when(next -> next.session(total(PHQ_9, 20)))
                .thenAdvised(MEASURE_NO_IMPROVEMENT);
    }

    @Test
    void anImprovementIsReliableAtTheThreshold() {
        given(planning(16, 7)).when(next -> next.session(total(PHQ_9, 12))).thenAdvised();
    }

    @Test
    void oneReliableImprovementSinceTheBaselineIsEnough() {
        given(planning(16, 6).then(next -> next.session(total(PHQ_9, 5))))
                .when(next -> next.session(total(PHQ_9, 20)))
                .thenAdvised();
    }

    @Test
    void onTheBaselineAloneNoLackIsReported() {
        given(inPhase(INTERMEDIATE, 3, 9))
                .when(next -> next.session(total(PHQ_9, 20)))
                .thenAdvised();
    }

    @Test
    void aLateBaselineAndASecondAssessmentInTheSessionAreOneMeasure() {
        given(inPhase(INTERMEDIATE, 3, 9))
                .when(next -> next.session(total(PHQ_9, 20), total(PHQ_9, 20)))
                .thenAdvised(MEASURE_REPEATED);
    }

    @Test
    void whereImprovementCannotBeMeasuredItsLackIsNotReported() {
        given(planning(16, 7, 6)).when(next -> next.session(total(PHQ_9, 5))).thenAdvised(MEASURE_NO_IMPROVEMENT);
        given(planning(16, 7, 5)).when(next -> next.session(total(PHQ_9, 5))).thenAdvised();
    }

    @Test
    void inRemissionNoLackOfImprovementIsReported() {
        given(planning(16, 7, 9)).when(next -> next.session(total(PHQ_9, 5))).thenAdvised(MEASURE_NO_IMPROVEMENT);
        given(planning(16, 7, 9)).when(next -> next.session(total(PHQ_9, 4))).thenAdvised();
    }

    @Test
    void anUnansweredItemIsReported() {
        Verdict verdict = given(opened())
                .when(next -> next.session(incomplete(GAD_7), total(PHQ_9, 20)))
                .thenAdvised(MEASURE_INCOMPLETE)
                .verdict();
        assertThat(verdict.advisories().get(0).facts()).containsExactly(new Fact.Measured(ImmutableSet.of("gad-7")));
        given(verdict.course())
                .when(next -> next.daysLater(1).contact(incomplete(GAD_7)))
                .thenAdvised(MEASURE_INCOMPLETE);
        given(verdict.course())
                .when(next -> next.daysLater(0).contact(incomplete(PHQ_9)))
                .thenAdvised(MEASURE_INCOMPLETE, MEASURE_REPEATED);
    }

    @Test
    void anUnknownTotalIsNoBaselineAndNoChange() {
        CourseScript unanswered = opened().then(next -> next.session(incomplete(GAD_7)));
        given(unanswered.then(next -> next.session(total(GAD_7, 3))))
                .when(next -> next.session(total(GAD_7, 7)))
                .thenAdvised(PHASE_TASKS_DUE, MEASURE_DETERIORATED);
        given(unanswered).when(next -> next.session(total(GAD_7, 21))).thenAdvised();
        given(opened().then(next -> next.session(total(GAD_7, 3))).then(next -> next.session(total(GAD_7, 21))))
                .when(next -> next.session(incomplete(GAD_7)))
                .thenAdvised(PHASE_TASKS_DUE, MEASURE_INCOMPLETE);
    }

    @Test
    void anAssessmentWithAnUnansweredItemIsNotMissing() {
        given(opened()).when(next -> next.session(incomplete(GAD_7))).thenAdvised(MEASURE_INCOMPLETE);
    }

    @Test
    void aDeteriorationIsReportedBeforeTheLackOfImprovement() {
        given(planning(16, 7))
                .when(next -> next.session(total(PHQ_9, 24)))
                .thenAdvised(MEASURE_DETERIORATED, MEASURE_NO_IMPROVEMENT);
    }

    @Test
    void aSessionWithoutAMeasureIsOnlyReportedToMiss() {
        given(planning(16, 8)).when(next -> next.session()).thenAdvised(MEASURE_MISSING);
    }

    /** A course that plans so many sessions, has held some, and had a total of 20 in its first. */
    private static CourseScript planning(int sessions, int held) {
        return planning(sessions, held, 18);
    }

    private static CourseScript planning(int sessions, int held, int first) {
        return opened().then(next -> next.session(total(PHQ_9, first)))
                .working(2)
                .then(next -> next.plan(sessions, 3))
                .entering(INTERMEDIATE)
                .working(held - 3);
    }

    private static Activity incomplete(Scale scale) {
        return AssessSymptoms.of(
                Assessment.ofAnswers(scale, Collections.nCopies(scale.items().size(), OptionalInt.empty())));
    }

    private static Activity total(Scale scale, int total) {
        return AssessSymptoms.of(Assessment.ofTotal(scale, total));
    }
}
