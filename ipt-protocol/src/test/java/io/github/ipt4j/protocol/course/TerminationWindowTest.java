package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the termination of a standard course begins, and how long it takes. */
class TerminationWindowTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void beforeTheTenthSessionTheTerminationIsNotEntered(int sessions) {
        given(before(sessions)).when(next -> next.entering(TERMINATION)).thenRejected(COURSE_WINDOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16})
    void afterTenToSixteenSessionsTheTerminationIsEntered(int sessions) {
        given(before(sessions)).when(next -> next.entering(TERMINATION)).thenAccepted();
    }

    @Test
    void afterTheSixteenthSessionThereIsNoOtherBeforeTheTermination() {
        given(before(15)).when(NextEvent::session).thenAccepted();
        given(before(16)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
    }

    @Test
    void afterTenSessionsTheTerminationTakesFour() {
        given(after(10, 1)).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW, PHASE_MINIMUM);
        given(after(10, 2)).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW);
        given(after(10, 3)).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW);
        given(after(10, 4)).when(NextEvent::conclusion).thenAccepted();
        given(after(10, 4)).when(NextEvent::session).thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void afterElevenSessionsTheTerminationTakesThreeOrFour() {
        given(after(11, 2)).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW);
        given(after(11, 3)).when(NextEvent::conclusion).thenAccepted();
        given(after(11, 4)).when(NextEvent::conclusion).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14})
    void afterTwelveToFourteenSessionsTheTerminationTakesTwoToFour(int sessions) {
        given(after(sessions, 1)).when(NextEvent::conclusion).thenRejected(ofOneSession(sessions));
        given(after(sessions, 2)).when(NextEvent::conclusion).thenAccepted();
        given(after(sessions, 3)).when(NextEvent::conclusion).thenAccepted();
        given(after(sessions, 4)).when(NextEvent::conclusion).thenAccepted();
        given(after(sessions, 4)).when(NextEvent::session).thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void afterFifteenSessionsTheTerminationTakesTwoOrThree() {
        given(after(15, 2)).when(NextEvent::conclusion).thenAccepted();
        given(after(15, 2)).when(NextEvent::session).thenAccepted();
        given(after(15, 3)).when(NextEvent::conclusion).thenAccepted();
        given(after(15, 3)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
    }

    @Test
    void afterSixteenSessionsTheTerminationTakesExactlyTwo() {
        given(after(16, 1)).when(NextEvent::conclusion).thenRejected(PHASE_MINIMUM);
        given(after(16, 2)).when(NextEvent::conclusion).thenAccepted();
        given(after(16, 2)).when(NextEvent::session).thenRejected(COURSE_WINDOW);
    }

    @Test
    void aTerminationEnteredTooEarlyBreaksTheWindowAgainAtTheConclusion() {
        CourseScript early = before(9).deviating(next -> next.entering(TERMINATION), COURSE_WINDOW);
        given(early.working(4)).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW);
    }

    @Test
    void aCourseBeyondItsWindowBreaksItAgainAtTheConclusion() {
        CourseScript long19 = before(16).entering(TERMINATION).working(2).deviating(NextEvent::session, COURSE_WINDOW);
        given(long19).when(NextEvent::conclusion).thenRejected(COURSE_WINDOW);
        given(long19).when(NextEvent::session).thenAccepted();
    }

    private static Rule[] ofOneSession(int before) {
        return before + 1 < 14 ? new Rule[] {COURSE_WINDOW, PHASE_MINIMUM} : new Rule[] {PHASE_MINIMUM};
    }

    private static CourseScript before(int sessions) {
        return inPhase(INTERMEDIATE, 3, sessions - 3);
    }

    private static CourseScript after(int sessions, int termination) {
        return before(sessions).entering(TERMINATION).working(termination);
    }
}
