package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

/** The outlook at the ends of what can be written down. */
class OutlookLimitsTest {

    @Test
    void aProtocolThatAsksForNoTotalHasAnOutlook() {
        Protocol anyLength = Protocol.like(Protocols.standard(), "any-length")
                .sessions(Bounds.between(0, 18))
                .build();

        assertThat(CourseScript.opened(anyLength).course().outlook().possibleSteps())
                .extracting(NextStep::type)
                .contains(EventType.SESSION_HELD, EventType.SESSION_MISSED);
    }

    @Test
    void afterTheLastNumberThatCanBeWrittenNoSessionIsPossible() {
        CourseScript observed =
                CourseScript.from(Course.observing(Protocols.standard())).then(NextEvent::opening);
        Course long999 = observed.quietSessions(999).course();

        NextStep session = long999.outlook().steps().get(0);
        assertThat(session.type()).isEqualTo(EventType.SESSION_HELD);
        assertThat(session.lacks()).contains(Rule.SESSION_NUMBER);
        assertThat(session.isPossible()).isFalse();
    }

    @Test
    void onTheLastDayThatCanBeRecordedNoFurtherSessionIsPossible() {
        Course last = CourseScript.opened()
                .then(next -> next.on(Limits.LAST_DAY).session())
                .course();

        assertThat(last.outlook().steps().get(0).lacks()).containsExactly(Rule.SESSION_DAY);
        assertThat(last.outlook().possibleSteps())
                .extracting(NextStep::type)
                .containsExactly(EventType.SESSION_MISSED, EventType.CONTACT_MADE, EventType.COURSE_DISCONTINUED);
    }
}
