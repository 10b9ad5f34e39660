package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class FrontPageTest {

    @Test
    void aPhaseThatIsEnteredTooEarlyIsRefusedWithItsRulesAndTheOutlook() {
        // #region README.md
        Protocol protocol = Protocols.standard();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Course course = Course.enforcing(protocol);
        course = course.record(CourseOpened.of(protocol, monday, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();

        Verdict verdict = course.record(PhaseEntered.of(monday, Phase.INTERMEDIATE));
        assertThat(verdict.type()).hasToString("REJECTED");
        assertThat(verdict.rules())
                .startsWith(
                        Rule.PHASE_MINIMUM,
                        Rule.TASK_SYMPTOMS_ASSESSED,
                        Rule.TASK_GRIEF_EXPLORED); // [phase.minimum, task.symptoms-assessed, task.grief-explored, …]
        assertThat(Wording.english().of(verdict.violations().get(0)))
                .contains("1–4"); // what holds, the facts, and what to do

        assertThat(course.outlook().outstanding()).hasSize(8); // the tasks to do before the next phase
        assertThat(course.outlook().sessions())
                .contains(Bounds.between(14, 18)); // how many sessions the course can have in all: 14–18
        assertThat(course.outlook().terminationBegins())
                .contains(Bounds.between(11, 17)); // which session can be the first of termination: 11–17
        // #endregion
    }
}
