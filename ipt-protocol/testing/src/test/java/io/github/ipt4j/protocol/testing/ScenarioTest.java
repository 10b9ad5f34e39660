package io.github.ipt4j.protocol.testing;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.protocol.Rule;
import org.junit.jupiter.api.Test;

final class ScenarioTest {

    @Test
    void aCourseIsReadAsKnownNowAndAsKnownThen() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.retraction(3))
                .thenNow(course -> course.hasSessions(1, 1))
                .thenAsKnownAt(3, course -> course.hasSessions(2, 2));
    }

    @Test
    void aScenarioGoesOnFromWhatWasKnownThen() {
        given(inPhase(INITIAL, 4)).when(NextEvent::session).thenRejected(Rule.PHASE_MAXIMUM);
        given(inPhase(INITIAL, 4)).asKnownAt(4).when(NextEvent::session).thenAccepted();
    }

    @Test
    void aFailureSaysTheJournalSoFarTheEventAndTheRemedy() {
        Throwable failure = catchThrowable(
                () -> given(inPhase(INITIAL, 4)).when(NextEvent::session).thenAccepted());

        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1: {\"type\":\"course-opened\"")
                .hasMessageContaining("is rejected for")
                .hasMessageContaining("phase.maximum: ")
                .hasMessageContaining("Enter the next phase or conclude the course before this session");
    }

    @Test
    void aFailureNamesWhatACorrectionRemoved() {
        Throwable failure = catchThrowable(() -> given(inPhase(INITIAL, 2))
                .when(next -> next.retraction(3))
                .thenNow(course -> course.hasSessions(2, 2)));

        assertThat(failure).hasMessageContaining("(removed by entry 5)").hasMessageContaining("sessions in all");
    }

    @Test
    void aFailureShowsNoPrivateText() {
        PlanAhead plan =
                PlanAhead.builder().summary(PrivateText.of("her sister")).build();
        Throwable failure = catchThrowable(() ->
                given(inPhase(INITIAL, 4)).when(next -> next.session(plan)).thenAccepted());

        assertThat(failure).hasMessageContaining("plan-ahead").hasMessageNotContaining("sister");
    }
}
