package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.measure.Scales.EPDS;
import static io.github.ipt4j.core.measure.Scales.PHQ_9;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_MISSING;
import static io.github.ipt4j.protocol.course.AdvisoryKind.PHASE_TASKS_DUE;
import static io.github.ipt4j.protocol.course.AdvisoryKind.RISK_FLAGGED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskAdvisoryTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theNinthItemOfThePhqAnsweredAboveZeroOpensAConcern(int answer) {
        given(opened()).when(next -> next.session(phq(answer))).thenAdvised(RISK_FLAGGED);
    }

    @Test
    void answeredWithZeroItOpensNone() {
        given(opened()).when(next -> next.session(phq(0))).thenAdvised();
    }

    @Test
    void theTenthItemOfTheEpdsOpensAConcern() {
        given(opened()).when(next -> next.session(epds(1))).thenAdvised(RISK_FLAGGED);
        given(opened()).when(next -> next.session(epds(0))).thenAdvised();
    }

    @Test
    void aTotalThatCanBeReachedWithTheItemAtZeroOpensNone() {
        given(opened()).when(next -> next.session(total(PHQ_9, 24))).thenAdvised();
        given(opened()).when(next -> next.session(total(EPDS, 27))).thenAdvised();
    }

    @Test
    void aTotalThatCannotBeReachedWithTheItemAtZeroOpensAConcern() {
        given(opened()).when(next -> next.session(total(PHQ_9, 25))).thenAdvised(RISK_FLAGGED);
        given(opened()).when(next -> next.session(total(EPDS, 28))).thenAdvised(RISK_FLAGGED);
    }

    @Test
    void aConcernIsFlaggedByHand() {
        given(opened())
                .when(next -> next.session(TaskActivities.measure(), FlagRisk.of()))
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void anOpenConcernIsReportedWithEveryEvent() {
        given(flagged())
                .when(next -> next.daysLater(1).missed())
                .thenAdvised(RISK_FLAGGED)
                .andWhen(next -> next.session())
                .thenAdvised(MEASURE_MISSING, RISK_FLAGGED)
                .andWhen(NextEvent::discontinuation)
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void anOpenConcernIsReportedWithAFormulationAPhaseAndTheConclusion() {
        CourseScript working =
                opened().then(next -> next.session(FlagRisk.of())).working(1);
        given(working).when(NextEvent::formulation).thenAdvised(RISK_FLAGGED);
        given(working.then(NextEvent::formulation))
                .when(next -> next.entering(INTERMEDIATE))
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void aLaterScoreOfZeroDoesNotAnswerAConcern() {
        given(flagged()).when(next -> next.session(phq(0))).thenAdvised(RISK_FLAGGED);
    }

    @ParameterizedTest
    @EnumSource
    void aReviewAnswersItWhateverItsOutcome(RiskReviewOutcome outcome) {
        given(flagged())
                .when(next -> next.session(TaskActivities.measure(), ReviewRisk.of(outcome)))
                .thenAdvised();
    }

    @Test
    void aReviewLaterInTheSessionAnswersIt() {
        given(opened()).when(next -> next.session(phq(1), reviewed())).thenAdvised();
        given(opened())
                .when(next -> next.session(TaskActivities.measure(), FlagRisk.of(), reviewed()))
                .thenAdvised();
    }

    @Test
    void aReviewEarlierInTheSessionDoesNot() {
        given(opened()).when(next -> next.session(reviewed(), phq(1))).thenAdvised(RISK_FLAGGED);
        given(opened())
                .when(next -> next.session(TaskActivities.measure(), FlagRisk.of(), reviewed(), FlagRisk.of()))
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void aConcernThatWasAnsweredIsOpenedAgain() {
        given(flagged().then(next -> next.session(reviewed())))
                .when(next -> next.session(phq(2)))
                .thenAdvised(PHASE_TASKS_DUE, RISK_FLAGGED);
    }

    @Test
    void aRefusedSessionOpensAConcernThatStaysOpenUntilItIsReviewed() {
        given(inPhase(INITIAL, 3))
                .when(next -> misnumbered(next, phq(3)))
                .thenRejected(Rule.SESSION_NUMBER)
                .thenAdvised(RISK_FLAGGED)
                .andWhen(next -> next.daysLater(1).missed())
                .thenAdvised(RISK_FLAGGED)
                .andWhen(next -> next.session(TaskActivities.measure(), reviewed()))
                .thenAdvised();
    }

    @Test
    void aRefusedEventWithoutASignalIsAdvisedOfNothingEvenWhileAConcernIsOpen() {
        given(flagged())
                .when(NextEvent::conclusion)
                .thenRejected(Rule.PHASE_ORDER)
                .thenAdvised();
    }

    @Test
    void aRefusedReviewAnswersNothing() {
        given(flagged())
                .when(next -> misnumbered(next, reviewed()))
                .thenRejected(Rule.SESSION_NUMBER)
                .andWhen(next -> next.daysLater(1).missed())
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void anEventAfterTheEndOpensAConcern() {
        given(opened().then(NextEvent::discontinuation))
                .when(next -> next.session(FlagRisk.of()))
                .thenRejected(Rule.COURSE_CLOSED)
                .thenAdvised(RISK_FLAGGED);
    }

    @Test
    void aCourseSaysWhetherAConcernIsOpen() {
        assertThat(opened().course().risk().isOpen()).isFalse();
        assertThat(flagged().course().risk().isOpen()).isTrue();
        assertThat(flagged()
                        .then(next -> next.session(reviewed()))
                        .course()
                        .risk()
                        .isOpen())
                .isFalse();
    }

    private static CourseScript flagged() {
        return opened().then(next -> next.session(FlagRisk.of()));
    }

    private static SessionHeld misnumbered(NextEvent next, Activity activity) {
        return SessionHeld.of(next.begun().number(1).addActivity(activity).build());
    }

    private static Activity reviewed() {
        return ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED);
    }

    private static Activity phq(int suicideItem) {
        return AssessSymptoms.of(Assessment.ofItems(PHQ_9, 1, 1, 1, 1, 1, 1, 1, 1, suicideItem));
    }

    private static Activity total(Scale scale, int total) {
        return AssessSymptoms.of(Assessment.ofTotal(scale, total));
    }

    private static Activity epds(int suicideItem) {
        return AssessSymptoms.of(Assessment.ofItems(EPDS, 1, 1, 1, 1, 1, 1, 1, 1, 1, suicideItem));
    }
}
