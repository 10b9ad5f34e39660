package consumer;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.testing.CourseAssert;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

final class RetractionTest {

    @Test
    void aSessionTooManyIsRefused() {
        given(inPhase(INITIAL, 4)).when(NextEvent::session).thenRejected(Rule.PHASE_MAXIMUM);
    }

    @Test
    void aRetractedSessionIsStillKnownThen() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.retraction(3))
                .thenNow(course -> course.hasSessions(1, 1))
                .thenAsKnownAt(3, course -> course.isIn(INITIAL).hasSessions(2, 2))
                .andWhen(next -> next.entering(INTERMEDIATE))
                .thenAccepted();
    }

    @Test
    void aWholeCourseConforms() {
        CourseAssert.assertThat(conforming(3, 10, 3).course()).conforms();
    }

    @Test
    void aFailureExplainsItself() {
        Throwable failure = catchThrowable(
                () -> given(inPhase(INITIAL, 4)).when(NextEvent::session).thenAccepted());

        assertThat(failure).hasMessageContaining("phase.maximum: ").hasMessageContaining("course-opened");
    }
}
