package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.CourseScript;
import org.junit.jupiter.api.Test;

/** The outlook at the ends of what can be written down. */
class OutlookLimitsTest {

    @Test
    void aProtocolThatAsksForNoTotalHasAnOutlook() {
        Protocol anyLength = Protocol.like(Protocols.standard())
                .id("any-length")
                .sessions(Bounds.between(0, 18))
                .build();

        assertThat(CourseScript.opened(anyLength).course().outlook().possibleSteps())
                .extracting(NextStep::type)
                .contains(EventType.SESSION_HELD, EventType.SESSION_MISSED);
    }
}
