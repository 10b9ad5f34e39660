package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.core.area.ProblemArea.INTERPERSONAL_DEFICITS;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_DISPUTE;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_TRANSITION;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.FORMULATION_FOCUS;
import static io.github.ipt4j.protocol.Rule.FORMULATION_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PHASE;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PLAN;
import static io.github.ipt4j.protocol.Rule.TASK_FORMULATION_AGREED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import org.junit.jupiter.api.Test;

class FormulationRulesTest {

    /** All four areas are explored, and a difficulty is found in each. */
    private static final CourseScript EXPLORED = opened().working(1);

    private static final ProblemArea[] NOTHING = {};

    @Test
    void aFormulationIsAgreedInTheInitialPhase() {
        given(EXPLORED).when(NextEvent::formulation).thenAccepted();
    }

    @Test
    void aFormulationMayBeAgreedAgainInTheIntermediatePhase() {
        given(inPhase(INTERMEDIATE, 3, 5)).when(NextEvent::formulation).thenAccepted();
    }

    @Test
    void theLatestFormulationIsInForce() {
        CourseScript twice = inPhase(INTERMEDIATE, 3, 5).then(next -> next.plan(18, 4));
        assertThat(twice.course().formulation().map(FormulationAgreed::plannedSessions))
                .contains(18);
    }

    @Test
    void aFormulationInTheTerminationPhaseIsTooLate() {
        given(inPhase(TERMINATION, 3, 10, 1)).when(NextEvent::formulation).thenRejected(FORMULATION_PHASE);
    }

    @Test
    void aFocusNeedsAnArea() {
        given(EXPLORED).when(next -> next.formulation(NOTHING)).thenRejected(FORMULATION_FOCUS);
    }

    @Test
    void aFocusMayHaveOneAreaOrTwo() {
        given(EXPLORED).when(next -> next.formulation(GRIEF)).thenAccepted();
        given(EXPLORED).when(next -> next.formulation(GRIEF, ROLE_DISPUTE)).thenAccepted();
    }

    @Test
    void aFocusOfThreeAreasIsTooMany() {
        given(EXPLORED)
                .when(next -> next.formulation(GRIEF, ROLE_DISPUTE, ROLE_TRANSITION))
                .thenRejected(FORMULATION_FOCUS);
    }

    @Test
    void anAreaNamedTwiceCountsOnce() {
        given(EXPLORED)
                .when(next -> next.formulation(GRIEF, GRIEF, ROLE_DISPUTE, GRIEF))
                .thenAccepted();
    }

    @Test
    void theProtocolSaysHowManyAreasTheFocusTakes() {
        Protocol fourAreas = Protocol.like(Protocols.standard(), "four-areas")
                .focus(Bounds.exactly(4))
                .build();
        CourseScript explored = opened(fourAreas).working(1);
        given(explored)
                .when(next -> next.formulation(GRIEF, ROLE_DISPUTE, ROLE_TRANSITION))
                .thenRejected(FORMULATION_FOCUS);
        given(explored)
                .when(next -> next.formulation(GRIEF, ROLE_DISPUTE, ROLE_TRANSITION, INTERPERSONAL_DEFICITS))
                .thenAccepted();
    }

    @Test
    void theFocusLiesWhereADifficultyWasIdentified() {
        CourseScript grief = opened().then(next -> next.session(TaskActivities.found(GRIEF)));
        given(grief).when(next -> next.formulation(GRIEF)).thenAccepted();
        given(grief).when(next -> next.formulation(ROLE_DISPUTE)).thenRejected(FORMULATION_IDENTIFIED);
        given(grief).when(next -> next.formulation(GRIEF, ROLE_DISPUTE)).thenRejected(FORMULATION_IDENTIFIED);
    }

    @Test
    void aPlanKeepsTheProtocolsTotal() {
        given(EXPLORED).when(next -> next.plan(13, 3)).thenRejected(FORMULATION_PLAN);
        given(EXPLORED).when(next -> next.plan(14, 3)).thenAccepted();
        given(EXPLORED).when(next -> next.plan(18, 3)).thenAccepted();
        given(EXPLORED).when(next -> next.plan(19, 3)).thenRejected(FORMULATION_PLAN);
    }

    @Test
    void aPlanKeepsTheBoundsOfTheTermination() {
        given(EXPLORED).when(next -> next.plan(16, 1)).thenRejected(FORMULATION_PLAN);
        given(EXPLORED).when(next -> next.plan(16, 2)).thenAccepted();
        given(EXPLORED).when(next -> next.plan(16, 4)).thenAccepted();
        given(EXPLORED).when(next -> next.plan(16, 5)).thenRejected(FORMULATION_PLAN);
    }

    @Test
    void aTerminationWithoutAMaximumMayTakeAllThatTheCourseHas() {
        Protocol open = Protocol.like(Protocols.standard(), "open")
                .termination(Bounds.atLeast(2))
                .build();
        given(opened(open).working(1)).when(next -> next.plan(18, 18)).thenAccepted();
        given(opened(open).working(1)).when(next -> next.plan(18, 19)).thenRejected(FORMULATION_PLAN);
    }

    @Test
    void everyRuleThatAFormulationBreaksIsReportedInOrder() {
        Course hurried = hurriedToTermination();
        given(hurried)
                .when(next -> FormulationAgreed.builder()
                        .from(next.formulation(GRIEF, ROLE_DISPUTE, ROLE_TRANSITION))
                        .plannedSessions(99)
                        .build())
                .thenDeviating(FORMULATION_PHASE, FORMULATION_FOCUS, FORMULATION_IDENTIFIED, FORMULATION_PLAN);
    }

    @Test
    void aFormulationInTheIntermediatePhaseIsInForceAndDoesNotCount() {
        CourseScript late = opened().working(3)
                .deviating(next -> next.entering(INTERMEDIATE), TASK_FORMULATION_AGREED)
                .then(NextEvent::formulation);
        assertThat(late.course().formulation()).isPresent();
        assertThat(late.course().state().tasksDone()).doesNotContain(Task.FORMULATION_AGREED);
    }

    @Test
    void withoutAFormulationTheInitialPhaseIsNotLeft() {
        given(EXPLORED).when(next -> next.entering(INTERMEDIATE)).thenRejected(TASK_FORMULATION_AGREED);
        given(inPhase(INITIAL, 1)).when(next -> next.entering(INTERMEDIATE)).thenAccepted();
    }

    /** A course in its termination phase, as an observer saw it, without a single session. */
    private static Course hurriedToTermination() {
        return CourseScript.from(Course.observing(Protocols.standard()))
                .then(NextEvent::opening)
                .entering(INTERMEDIATE)
                .entering(TERMINATION)
                .course();
    }
}
