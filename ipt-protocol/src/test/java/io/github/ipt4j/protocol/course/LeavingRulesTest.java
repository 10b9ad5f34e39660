package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static io.github.ipt4j.protocol.Rule.TASK_GOALS_SET;
import static io.github.ipt4j.protocol.Rule.TASK_PROBLEM_PRESENTED;
import static io.github.ipt4j.protocol.Rule.TASK_TERMINATION_PLANNED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeavingRulesTest {

    /** Asks for every task that there is. */
    private static final Protocol DEMANDING = Protocol.like(Protocols.standard(), "demanding")
            .tasks(ImmutableList.copyOf(Task.values()))
            .build();

    @Test
    void thePhasesFollowEachOther() {
        given(inPhase(INITIAL, 3)).when(next -> next.entering(INTERMEDIATE)).thenAccepted();
        given(inPhase(INTERMEDIATE, 3, 10))
                .when(next -> next.entering(TERMINATION))
                .thenAccepted();
        given(inPhase(TERMINATION, 3, 10, 3))
                .when(NextEvent::conclusion)
                .thenAccepted()
                .thenCourse(CourseStatus.CONCLUDED);
    }

    @Test
    void aPhaseIsNotLeftOut() {
        given(inPhase(INITIAL, 3)).when(next -> next.entering(TERMINATION)).thenRejected(PHASE_ORDER);
    }

    @Test
    void aPhaseIsNotEnteredAgain() {
        given(inPhase(INTERMEDIATE, 3, 10))
                .when(next -> next.entering(INTERMEDIATE))
                .thenRejected(PHASE_ORDER);
        given(inPhase(TERMINATION, 3, 10, 2))
                .when(next -> next.entering(TERMINATION))
                .thenRejected(PHASE_ORDER);
    }

    @Test
    void noPhaseIsGoneBackTo() {
        given(inPhase(TERMINATION, 3, 10, 2))
                .when(next -> next.entering(INTERMEDIATE))
                .thenRejected(PHASE_ORDER);
    }

    @Test
    void onlyTheTerminationPhaseIsConcluded() {
        given(inPhase(INITIAL, 3)).when(NextEvent::conclusion).thenRejected(PHASE_ORDER);
        given(inPhase(INTERMEDIATE, 3, 13)).when(NextEvent::conclusion).thenRejected(PHASE_ORDER);
    }

    @Test
    void theOrderOfPhasesIsReportedWithoutWhatIsUndone() {
        given(opened()).when(next -> next.entering(TERMINATION)).thenRejected(PHASE_ORDER);
        given(opened()).when(NextEvent::conclusion).thenRejected(PHASE_ORDER);
    }

    @Test
    void aPhaseHasItsMinimumNumberOfSessionsBeforeItIsLeft() {
        Protocol slow = Protocol.like(Protocols.standard(), "slow")
                .initial(Bounds.between(3, 4))
                .build();
        given(opened(slow).through(INITIAL, 2))
                .when(next -> next.entering(INTERMEDIATE))
                .thenRejected(PHASE_MINIMUM);
        given(opened(slow).through(INITIAL, 3))
                .when(next -> next.entering(INTERMEDIATE))
                .thenAccepted();
    }

    @Test
    void theTerminationHasItsMinimumNumberOfSessionsBeforeTheConclusion() {
        given(inPhase(TERMINATION, 3, 12, 1)).when(NextEvent::conclusion).thenRejected(PHASE_MINIMUM);
        given(inPhase(TERMINATION, 3, 12, 2)).when(NextEvent::conclusion).thenAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SYMPTOMS_ASSESSED",
                "GRIEF_EXPLORED",
                "ROLE_DISPUTE_EXPLORED",
                "ROLE_TRANSITION_EXPLORED",
                "INTERPERSONAL_DEFICITS_EXPLORED",
                "IPT_EXPLAINED",
                "DEPRESSION_EXPLAINED",
                "INVENTORY_REVIEWED"
            })
    void theInitialPhaseIsNotLeftWithoutEachOfItsTasks(Task task) {
        given(opened(DEMANDING)
                        .then(next -> next.session(TaskActivities.all(DEMANDING, INITIAL, task)))
                        .then(NextEvent::formulation))
                .when(next -> next.entering(INTERMEDIATE))
                .thenRejected(Rule.of(task));
    }

    @ParameterizedTest
    @EnumSource(names = {"GOALS_SET", "PROBLEM_PRESENTED", "TERMINATION_PLANNED"})
    void theIntermediatePhaseIsNotLeftWithoutEachOfItsTasks(Task task) {
        given(inPhase(INITIAL, 3)
                        .entering(INTERMEDIATE)
                        .then(next -> next.session(TaskActivities.all(DEMANDING, INTERMEDIATE, task)))
                        .quietSessions(8))
                .when(next -> next.entering(TERMINATION))
                .thenRejected(Rule.of(task));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ANGER_ACCEPTED", "SADNESS_ACCEPTED", "LOSS_ACCEPTED", "GRIEF_ACCEPTED", "COMPETENCE_AFFIRMED"})
    void theCourseIsNotConcludedWithoutEachOfItsTasks(Task task) {
        given(inPhase(INTERMEDIATE, 3, 10)
                        .entering(TERMINATION)
                        .then(next -> next.session(TaskActivities.all(DEMANDING, TERMINATION, task)))
                        .quietSessions(1))
                .when(NextEvent::conclusion)
                .thenRejected(Rule.of(task));
    }

    @Test
    void aTaskThatIsNotAskedForIsNotMissed() {
        given(inPhase(INITIAL, 1)).when(next -> next.entering(INTERMEDIATE)).thenAccepted();
        given(opened(DEMANDING)
                        .then(next -> next.session(TaskActivities.all(DEMANDING, INITIAL)))
                        .then(NextEvent::formulation))
                .when(next -> next.entering(INTERMEDIATE))
                .thenAccepted();
    }

    @Test
    void everyRuleThatLeavingBreaksIsReportedInOrder() {
        given(inPhase(INITIAL, 3).entering(INTERMEDIATE))
                .when(next -> next.entering(TERMINATION))
                .thenRejected(
                        COURSE_WINDOW, PHASE_MINIMUM, TASK_GOALS_SET, TASK_PROBLEM_PRESENTED, TASK_TERMINATION_PLANNED);
    }

    @Test
    void whereThereWasNoRoomBeforeEnteringDoesNotBreakTheWindow() {
        CourseScript seventeen = inPhase(INTERMEDIATE, 3, 13).deviating(NextEvent::session, COURSE_WINDOW);
        given(seventeen).when(next -> next.entering(TERMINATION)).thenAccepted();
    }

    @Test
    void aCourseIsDiscontinuedInAnyPhase() {
        given(opened()).when(NextEvent::discontinuation).thenAccepted().thenCourse(CourseStatus.DISCONTINUED);
        given(inPhase(INTERMEDIATE, 3, 1)).when(NextEvent::discontinuation).thenAccepted();
        given(inPhase(TERMINATION, 3, 10, 1)).when(NextEvent::discontinuation).thenAccepted();
    }

    @Test
    void aSessionIsMissedInAnyPhase() {
        given(opened()).when(NextEvent::missed).thenAccepted();
        given(inPhase(INTERMEDIATE, 3, 1)).when(NextEvent::missed).thenAccepted();
        given(inPhase(TERMINATION, 3, 10, 1)).when(NextEvent::missed).thenAccepted();
    }
}
