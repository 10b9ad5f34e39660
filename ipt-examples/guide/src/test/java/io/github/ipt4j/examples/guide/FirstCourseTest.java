package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FirstCourseTest {

    private final List<String> printed = new ArrayList<>();

    private void print(String words) {
        printed.add(words);
    }

    @Test
    void aCourseIsOpenedJudgedDeviatesAndIsWritten() {
        // #region docs/first-course.md
        Protocol protocol = Protocols.standard();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Course course = Course.enforcing(protocol)
                .record(CourseOpened.of(protocol, monday, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        // #endregion

        // #region docs/first-course.md
        Session first = Session.builder()
                .number(1)
                .date(monday)
                .minutes(50)
                .addActivities(
                        AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 3, 2, 2, 1, 2, 2, 1, 0)),
                        Psychoeducate.of(Topic.IPT),
                        Psychoeducate.of(Topic.DEPRESSION),
                        ExploreArea.of(ProblemArea.ROLE_TRANSITION, true))
                .build();
        Verdict held = course.record(SessionHeld.of(first));
        assertThat(held.type()).hasToString("ACCEPTED");
        course = held.orElseThrow();
        assertThat(course.outlook().outstanding())
                .hasSize(4); // the other three areas, and a formulation, before the next phase
        // #endregion

        // #region docs/first-course.md
        Verdict early = course.record(PhaseEntered.of(monday, Phase.INTERMEDIATE));
        assertThat(early.type()).hasToString("REJECTED");
        early.violations().forEach(violation -> print(Wording.english().of(violation)));
        assertThat(early.course()).isEqualTo(course); // the course as it was
        // #endregion
        assertThat(printed).hasSize(4);

        // #region docs/first-course.md
        course = course.record(FormulationAgreed.builder()
                        .date(monday)
                        .addFocus(ProblemArea.ROLE_TRANSITION)
                        .plannedSessions(16)
                        .plannedTermination(3)
                        .build())
                .orElseThrow();
        Verdict anyway = course.record(PhaseEntered.builder()
                .date(monday)
                .phase(Phase.INTERMEDIATE)
                .deviation(Deviation.of(
                        "The other areas were explored at intake.",
                        Rule.TASK_GRIEF_EXPLORED,
                        Rule.TASK_ROLE_DISPUTE_EXPLORED,
                        Rule.TASK_INTERPERSONAL_DEFICITS_EXPLORED))
                .build());
        assertThat(anyway.type()).hasToString("DEVIATING");
        course = anyway.orElseThrow();
        // #endregion

        // #region docs/first-course.md
        JournalFormat format = JournalFormat.standard();
        List<String> lines = course.history().entries().stream()
                .map(RecordEntry::event)
                .map(format::write)
                .toList();

        Course again = Course.enforcing(protocol);
        for (String line : lines) {
            again = again.record(format.read(line)).orElseThrow();
        }
        assertThat(again.equals(course)).hasToString("true");
        // #endregion
    }
}
