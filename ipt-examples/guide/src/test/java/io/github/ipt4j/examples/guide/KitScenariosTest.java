package io.github.ipt4j.examples.guide;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

final class KitScenariosTest {

    // #region docs/testing.md
    @Test
    void aFifthInitialSessionIsRefused() {
        given(inPhase(INITIAL, 4)).when(NextEvent::session).thenRejected(Rule.PHASE_MAXIMUM);
    }

    @Test
    void aRetractedSessionIsStillKnownThen() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.retraction(3))
                .thenNow(course -> course.hasSessions(1, 1))
                .thenAsKnownAt(3, course -> course.hasSessions(2, 2));
    }
    // #endregion
}
