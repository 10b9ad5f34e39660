package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.testing.CourseAssert.assertThat;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final String SECRET = "Klara said it was all too much";

    @Test
    void aCourseBeginsUnopened() {
        Course course = Course.enforcing(Protocols.standard());
        assertThat(course).is(CourseStatus.UNOPENED).hasSessions(0, 0).hasDone().conforms();
        assertThat(course.state()).isSameAs(CourseState.UNOPENED);
        assertThat(course.history().events()).isEmpty();
        assertThat(course.formulation()).isEmpty();
        assertThat(course.state().latestDate()).isEmpty();
        assertThat(course.state().latestSessionDate()).isEmpty();
    }

    @Test
    void aCourseSaysWhereItStands() {
        assertThat(inPhase(INTERMEDIATE, 3, 4).course()).isIn(INTERMEDIATE).hasSessions(7, 4);
        CourseState state = inPhase(INTERMEDIATE, 3, 4).course().state();
        assertThat(state.sessionsInPhasesLeft()).isEqualTo(3);
        assertThat(state.latestSessionDate()).contains(FIRST_DAY.plusWeeks(6));
        assertThat(state.latestDate()).isEqualTo(state.latestSessionDate());
    }

    @Test
    void theWordOfACourseIsItsPhaseWhileItIsOpen() {
        assertThat(CourseState.UNOPENED.word()).isEqualTo("unopened");
        assertThat(opened().course().state().word()).isEqualTo("initial");
        assertThat(inPhase(TERMINATION, 3, 10, 1).course().state().word()).isEqualTo("termination");
        assertThat(conforming(3, 10, 3).course().state().word()).isEqualTo("concluded");
        assertThat(opened().then(NextEvent::discontinuation).course().state().word())
                .isEqualTo("discontinued");
    }

    @Test
    void theHistoryHoldsWhatWasAcceptedInOrder() {
        CourseScript script = conforming(3, 10, 3);
        assertThat(script.course().history().events())
                .extracting(AcceptedEvent::event)
                .isEqualTo(script.events());
        assertThat(script.events()).hasSize(1 + 16 + 1 + 2 + 1);
    }

    @Test
    void coursesWithTheSameHistoryAreEqual() {
        assertThat(conforming(3, 10, 3).course())
                .isEqualTo(conforming(3, 10, 3).course())
                .hasSameHashCodeAs(conforming(3, 10, 3).course());
        assertThat(Course.enforcing(Protocols.standard())).isEqualTo(Course.enforcing(Protocols.standard()));
    }

    @Test
    void coursesDifferInEverythingThatMakesThem() {
        Course course = opened().course();
        Protocol other = Protocol.like(Protocols.standard(), "other").build();
        assertThat(course)
                .isNotEqualTo(opened(other).course())
                .isNotEqualTo(opened().quietSessions(1).course())
                .isNotEqualTo(CourseScript.from(Course.observing(Protocols.standard()))
                        .then(NextEvent::opening)
                        .course())
                .isNotEqualTo("course");
        assertThat(opened().then(next -> next.session(FlagRisk.of())).course())
                .isNotEqualTo(opened().then(next -> next.session()).course());
        assertThat(opened().then(NextEvent::missed).course()).isNotEqualTo(course);
    }

    @Test
    void statesDifferInEverythingThatJudgingReads() {
        CourseState state = opened().quietSessions(1).course().state();
        assertThat(state)
                .isEqualTo(opened().quietSessions(1).course().state())
                .hasSameHashCodeAs(opened().quietSessions(1).course().state())
                .isNotEqualTo(opened().then(next -> next.session()).course().state())
                .isNotEqualTo(opened().quietSessions(2).course().state())
                .isNotEqualTo(opened().quietSessions(1)
                        .then(next -> next.daysLater(1).missed())
                        .course()
                        .state())
                .isNotEqualTo(opened().then(next -> next.daysLater(1).session())
                        .course()
                        .state())
                .isNotEqualTo(opened().working(1).course().state())
                .isNotEqualTo(opened().quietSessions(1)
                        .then(NextEvent::discontinuation)
                        .course()
                        .state())
                .isNotEqualTo("state");
        assertThat(inPhase(INITIAL, 1).entering(INTERMEDIATE).course().state())
                .isNotEqualTo(inPhase(INITIAL, 1).course().state());
        assertThat(inPhase(INTERMEDIATE, 1, 2).course().state())
                .isNotEqualTo(inPhase(INTERMEDIATE, 2, 2).course().state());
    }

    @Test
    void aCourseShowsNothingOfTheClient() {
        Course course = secretive();
        assertThat(course).hasToString("Course[ipt-standard, initial, 1 sessions]");
        assertThat(course.state()).hasToString("CourseState[initial, 1 sessions, 1 tasks done]");
    }

    @Test
    void whatTheCourseHoldsDoesNotShowPrivateTexts() {
        Course course = secretive();
        assertThat(course.history().events().toString()).doesNotContain("Klara").doesNotContain("1987");
        Verdict rejected = course.record(NextEvent.after(course).daysLater(-5).session());
        assertThat(rejected.violations().toString()).doesNotContain("Klara");
    }

    @Test
    void aMachineIsSharedByManyCourses() {
        StateMachine machine = StateMachine.enforcing(Protocols.standard());
        Course course = Course.under(machine);
        assertThat(course).isEqualTo(Course.enforcing(Protocols.standard()));
        assertThat(course.machine()).isSameAs(machine);
        assertThat(machine.protocol()).isEqualTo(Protocols.standard());
    }

    @Test
    void theEndOfACourseIsClosed() {
        assertThat(CourseStatus.CONCLUDED.isClosed()).isTrue();
        assertThat(CourseStatus.DISCONTINUED.isClosed()).isTrue();
        assertThat(CourseStatus.OPEN.isClosed()).isFalse();
        assertThat(CourseStatus.UNOPENED.isClosed()).isFalse();
    }

    private static Course secretive() {
        CourseOpened opening = CourseOpened.builder()
                .date(FIRST_DAY)
                .client(Client.builder().id("c-001").birthYear(1987).build())
                .addConcern(Concern.MAJOR_DEPRESSION)
                .putExtension("org.example.note", PrivateText.of(SECRET))
                .build();
        Goal goal = Goal.builder()
                .id("g")
                .text(PrivateText.of(SECRET))
                .plan(PrivateText.of(SECRET))
                .build();
        return CourseScript.from(Course.enforcing(Protocols.standard()))
                .then(next -> opening)
                .then(next -> next.session(SetGoal.of(goal)))
                .course();
    }

    @Test
    void aCourseIsKnownAsOfItsEntriesOnly() {
        Course course = Course.enforcing(Protocols.standard());
        assertThat(course.asOf(0)).isEqualTo(course);
        assertThatIllegalArgumentException().isThrownBy(() -> course.asOf(1)).withMessageContaining("entries");
        assertThatIllegalArgumentException().isThrownBy(() -> course.asOf(-1));
    }

    @Test
    void aCourseKnowsTheNumberOfItsNextSession() {
        assertThat(Course.enforcing(Protocols.standard()).nextSessionNumber()).isEqualTo(1);
        assertThat(CourseScript.opened().then(next -> next.session()).course().nextSessionNumber())
                .isEqualTo(2);
    }
}
