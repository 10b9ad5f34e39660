package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_DISPUTE;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PROBLEM_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.SESSION_DAY;
import static io.github.ipt4j.protocol.Rule.SESSION_GAP;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;

import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    @Test
    void sessionsAreNumberedFromOne() {
        given(opened()).when(next -> next.numbered(2)).thenRejected(SESSION_GAP);
        given(opened()).when(next -> next.numbered(1)).thenAccepted();
    }

    @Test
    void aNumberThatIsLeftOutIsAGap() {
        given(opened().quietSessions(1)).when(next -> next.numbered(3)).thenRejected(SESSION_GAP);
    }

    @Test
    void aNumberThatIsRepeatedBreaksTheNumbering() {
        given(opened().quietSessions(1)).when(next -> next.numbered(1)).thenRejected(SESSION_NUMBER);
    }

    @Test
    void theNumberingGoesOnInTheNextPhase() {
        CourseScript intermediate = inPhase(INITIAL, 3).entering(INTERMEDIATE);
        given(intermediate).when(next -> next.numbered(4)).thenAccepted();
        given(intermediate).when(next -> next.numbered(1)).thenRejected(SESSION_NUMBER);
    }

    @Test
    void aMissedSessionTakesNoNumber() {
        given(opened().quietSessions(1).then(NextEvent::missed))
                .when(next -> next.numbered(2))
                .thenAccepted();
    }

    @Test
    void aFourthInitialSessionIsTheLast() {
        given(inPhase(INITIAL, 3)).when(NextEvent::session).thenAccepted();
    }

    @Test
    void aFifthInitialSessionBreaksThePhaseMaximum() {
        given(inPhase(INITIAL, 4)).when(NextEvent::session).thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void aFifthTerminationSessionBreaksThePhaseMaximum() {
        given(inPhase(TERMINATION, 3, 9, 4)).when(NextEvent::session).thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void aSeventeenthSessionBeforeTheTerminationBreaksTheWindow() {
        given(inPhase(INTERMEDIATE, 3, 12)).when(NextEvent::session).thenAccepted();
        given(inPhase(INTERMEDIATE, 3, 13)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
    }

    @Test
    void aNineteenthSessionBreaksTheWindow() {
        given(inPhase(TERMINATION, 3, 13, 1)).when(NextEvent::session).thenAccepted();
        given(inPhase(TERMINATION, 3, 13, 2)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
        given(inPhase(TERMINATION, 3, 12, 3)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
    }

    @Test
    void theWindowIsNotBrokenWhereThePhaseMaximumIs() {
        given(inPhase(TERMINATION, 3, 11, 4)).when(NextEvent::session).thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void whereThereWasNoRoomBeforeTheWindowIsNotBrokenAgain() {
        given(inPhase(INTERMEDIATE, 3, 13).deviating(NextEvent::session, COURSE_WINDOW))
                .when(NextEvent::session)
                .thenAccepted();
    }

    @Test
    void whereTheMinimumTerminationNoLongerFitsNeitherWindowNorLastSessionIsBrokenAgain() {
        CourseScript tooLong = inPhase(INTERMEDIATE, 3, 13)
                .deviating(NextEvent::session, COURSE_WINDOW)
                .entering(TERMINATION);
        given(tooLong)
                .when(NextEvent::session)
                .thenAccepted()
                .andWhen(NextEvent::session)
                .thenAccepted()
                .andWhen(NextEvent::session)
                .thenAccepted();
    }

    @Test
    void aPhaseBeyondItsMaximumBreaksItWithEachSession() {
        given(inPhase(INITIAL, 4).deviating(NextEvent::session, PHASE_MAXIMUM))
                .when(NextEvent::session)
                .thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void aProblemIsPresentedInAnAreaThatWasIdentified() {
        given(opened().then(next -> next.session(ExploreArea.of(GRIEF, true))))
                .when(next -> next.session(PresentProblem.of(GRIEF)))
                .thenAccepted();
    }

    @Test
    void aProblemInAnAreaThatWasNotExploredIsRejected() {
        given(opened()).when(next -> next.session(PresentProblem.of(GRIEF))).thenRejected(PROBLEM_IDENTIFIED);
    }

    @Test
    void aProblemInAnAreaExploredWithoutADifficultyIsRejected() {
        given(opened().then(next -> next.session(ExploreArea.of(GRIEF, false))))
                .when(next -> next.session(PresentProblem.of(GRIEF)))
                .thenRejected(PROBLEM_IDENTIFIED);
    }

    @Test
    void aProblemInAnotherAreaThanTheOneIdentifiedIsRejected() {
        given(opened().then(next -> next.session(ExploreArea.of(GRIEF, true))))
                .when(next -> next.session(PresentProblem.of(GRIEF), PresentProblem.of(ROLE_DISPUTE)))
                .thenRejected(PROBLEM_IDENTIFIED);
    }

    @Test
    void aDifficultyIdentifiedEarlierInTheSessionIsEnough() {
        given(opened())
                .when(next -> next.session(ExploreArea.of(GRIEF, true), PresentProblem.of(GRIEF)))
                .thenAccepted();
    }

    @Test
    void aDifficultyIdentifiedLaterInTheSessionIsTooLate() {
        given(opened())
                .when(next -> next.session(PresentProblem.of(GRIEF), ExploreArea.of(GRIEF, true)))
                .thenRejected(PROBLEM_IDENTIFIED);
    }

    @Test
    void aDifficultyOnceIdentifiedStaysIdentified() {
        given(opened().then(next -> next.session(ExploreArea.of(GRIEF, true), ExploreArea.of(GRIEF, false))))
                .when(next -> next.session(ExploreArea.of(GRIEF, false), PresentProblem.of(GRIEF)))
                .thenAccepted();
    }

    @Test
    void aDifficultyMayBeIdentifiedInAnyPhase() {
        given(inPhase(TERMINATION, 3, 10, 1))
                .when(next -> next.session(ExploreArea.of(ROLE_DISPUTE, true), PresentProblem.of(ROLE_DISPUTE)))
                .thenAccepted();
    }

    @Test
    void everyRuleThatASessionBreaksIsReportedInOrder() {
        given(opened().quietSessions(3))
                .when(next -> SessionHeld.of(next.daysLater(0)
                        .begun()
                        .number(9)
                        .addActivity(PresentProblem.of(GRIEF))
                        .build()))
                .thenRejected(SESSION_DAY, SESSION_GAP, PHASE_MAXIMUM, PROBLEM_IDENTIFIED);
    }
}
