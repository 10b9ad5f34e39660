package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Rule.COURSE_CLOSED;
import static io.github.ipt4j.protocol.Rule.COURSE_NOT_OPEN;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.DEVIATION_NEEDLESS;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.course.AdvisoryKind.DATE_LEAP;
import static io.github.ipt4j.protocol.course.AdvisoryKind.RISK_FLAGGED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskStanding;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import org.junit.jupiter.api.Test;

/** A contact outside of sessions: a call in a crisis, a questionnaire at home, a follow-up after the end. */
class ContactTest {

    private static final ReviewRisk REVIEW = ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED);

    @Test
    void beforeTheOpeningThereIsNoContact() {
        given(Protocols.standard()).when(NextEvent::contact).thenRejected(COURSE_NOT_OPEN);
    }

    @Test
    void afterTheEndAContactIsAcceptedAndTheCourseStaysClosed() {
        given(conforming(3, 10, 3))
                .when(next -> next.daysLater(180).contact(TaskActivities.measure()))
                .thenAccepted()
                .thenCourse(CourseStatus.CONCLUDED)
                .andWhen(NextEvent::contact)
                .thenAccepted()
                .andWhen(NextEvent::session)
                .thenRejected(COURSE_CLOSED);
        given(opened().then(NextEvent::discontinuation))
                .when(next -> next.daysLater(3).contact())
                .thenAccepted()
                .thenCourse(CourseStatus.DISCONTINUED);
    }

    @Test
    void afterTheEndTooAContactKeepsTheOrderOfDatesAndNeedsNoDeviation() {
        CourseScript ended = conforming(3, 10, 3);
        given(ended).when(next -> next.daysLater(-1).contact()).thenRejected(DATE_ORDER);
        given(ended)
                .when(next -> next.contact().deviating(Deviation.of("none needed", PHASE_MAXIMUM)))
                .thenRejected(DEVIATION_NEEDLESS);
        given(ended.then(next -> next.daysLater(30).contact()))
                .when(next -> next.daysLater(29).contact())
                .thenRejected(DATE_ORDER);
    }

    @Test
    void aQuestionnaireFilledInAtHomeDoesItsTaskInThePhaseThatCounts() {
        CourseState atHome = opened().then(next -> next.contact(TaskActivities.measure()))
                .course()
                .state();
        assertThat(atHome.tasksDone()).containsExactly(Task.SYMPTOMS_ASSESSED);
        assertThat(atHome.sessions()).isZero();
    }

    @Test
    void aQuestionnaireInAPhaseThatDoesNotCountOrAfterTheEndDoesNoTask() {
        CourseScript late = opened().deviating(next -> next.entering(INTERMEDIATE), whateverIsBroken());
        assertThat(late.then(next -> next.contact(TaskActivities.measure()))
                        .course()
                        .state()
                        .tasksDone())
                .isEmpty();
        assertThat(opened().then(NextEvent::discontinuation)
                        .then(next -> next.contact(TaskActivities.measure()))
                        .course()
                        .state()
                        .tasksDone())
                .isEmpty();
    }

    private static Rule[] whateverIsBroken() {
        Course course = opened().course();
        return StateMachine.observing(course.protocol())
                .judge(course.state(), NextEvent.after(course).entering(INTERMEDIATE))
                .stream()
                .toArray(Rule[]::new);
    }

    @Test
    void aContactTakesNoNumberOfASession() {
        given(inPhase(INITIAL, 2).then(NextEvent::contact))
                .when(next -> next.daysLater(7).numbered(3))
                .thenAccepted();
    }

    @Test
    void aCrisisCallThatFlagsIsAnsweredByTheReviewOfALaterSession() {
        CourseScript flagged =
                opened().quietSessions(1).then(next -> next.daysLater(2).contact(FlagRisk.of()));
        given(flagged).when(NextEvent::missed).thenAdvised(RISK_FLAGGED);
        assertThat(flagged.course().risk().open()).singleElement().satisfies(flag -> {
            assertThat(flag.session()).isEmpty();
            assertThat(flag.opened()).isEqualTo(NextEvent.FIRST_DAY.plusDays(2));
            assertThat(flag.isRefused()).isFalse();
        });

        Course reviewed = flagged.then(next -> next.session(TaskActivities.measure(), REVIEW))
                .course();
        assertThat(reviewed.risk().standing()).isEqualTo(RiskStanding.REVIEWED);
        assertThat(reviewed.risk().flags())
                .extracting(RiskFlag::review)
                .singleElement()
                .satisfies(review -> assertThat(review.orElseThrow().session()).hasValue(2));
    }

    @Test
    void aFlagThatWasOpenAtTheEndIsAnsweredByAContactAfterIt() {
        CourseScript ended = opened().then(next -> next.session(FlagRisk.of())).then(NextEvent::discontinuation);
        assertThat(ended.course().risk().endedWithOpenFlag()).isTrue();
        given(ended)
                .when(next -> next.daysLater(2).contact(REVIEW))
                .thenAccepted()
                .thenAdvised();

        Course answered = ended.then(next -> next.daysLater(2).contact(REVIEW)).course();
        assertThat(answered.risk().endedWithOpenFlag()).isFalse();
        assertThat(answered.risk().flags().get(0).review().orElseThrow().session())
                .isEmpty();
        assertThat(answered.risk().flags().get(0).review().orElseThrow().date())
                .isEqualTo(NextEvent.FIRST_DAY.plusDays(2));
    }

    @Test
    void aRefusedContactStillFlagsAndAnswersNothing() {
        Verdict refused = opened().quietSessions(1)
                .course()
                .record(NextEvent.after(opened().course())
                        .on(NextEvent.FIRST_DAY.minusDays(1))
                        .contact(FlagRisk.of(), REVIEW));
        assertThat(refused.rules()).containsExactly(DATE_ORDER);
        assertThat(refused.course().risk().isOpen()).isTrue();
        assertThat(refused.course().risk().flags().get(0).isRefused()).isTrue();
    }

    @Test
    void aDateMoreThanAYearAfterTheEventBeforeItIsALeap() {
        CourseScript ended = conforming(3, 10, 3);
        given(ended).when(next -> next.daysLater(366).contact()).thenAdvised();
        given(ended).when(next -> next.daysLater(367).contact()).thenAdvised(DATE_LEAP);
        given(opened()).when(next -> next.daysLater(367).missed()).thenAdvised(DATE_LEAP);
        given(opened()).when(next -> next.daysLater(367).discontinuation()).thenAdvised(DATE_LEAP);
    }
}
