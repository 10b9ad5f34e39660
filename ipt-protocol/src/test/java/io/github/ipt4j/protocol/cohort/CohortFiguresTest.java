package io.github.ipt4j.protocol.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A course small enough to count by hand. */
final class CohortFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CohortCourse DROPPED_OUT = CohortCourse.of(
            "c-001",
            ImmutableList.of(
                    CourseOpened.of(Protocols.standard(), DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION),
                    held(1, 20),
                    PhaseEntered.of(DAY, Phase.INTERMEDIATE),
                    held(2, 9),
                    CourseDiscontinued.of(DAY.plusWeeks(2), DiscontinuationReason.DROPPED_OUT)));

    private static CourseEvent held(int number, int total) {
        return SessionHeld.of(Session.of(
                number, DAY.plusWeeks(number - 1), AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, total))));
    }

    private static List<String> figures(CohortFigures figures) {
        return figures.amounts().entrySet().stream()
                .map(entry ->
                        (entry.getKey().kind().word() + " " + entry.getKey().subject()).strip() + " "
                                + entry.getValue())
                .toList();
    }

    @Test
    void anAssessmentWithAnUnansweredItemIsNotAddedUp() {
        CohortCourse unanswered = CohortCourse.of(
                "c-002",
                ImmutableList.of(
                        CourseOpened.of(Protocols.standard(), DAY, Client.of("c-002"), Concern.MAJOR_DEPRESSION),
                        SessionHeld.of(Session.of(
                                1,
                                DAY,
                                AssessSymptoms.of(Assessment.ofAnswers(
                                        Scales.GAD_7, Collections.nCopies(7, OptionalInt.empty())))))));

        assertThat(figures(CohortFigures.of(Audit.enforcing(), unanswered)))
                .contains("advised measure.incomplete 1")
                .noneMatch(figure -> figure.startsWith("measured"));
    }

    @Test
    void theFiguresOfACourseThatIsEnforced() {
        assertThat(figures(CohortFigures.of(Audit.enforcing(), DROPPED_OUT)))
                .containsExactly(
                        "courses 1",
                        "standing discontinued 1",
                        "conforming 1",
                        "with-rejected-events 1",
                        "sessions-held 2 1",
                        "discontinued-for dropped-out 1",
                        "discontinued-in initial 1",
                        "discontinued-after 2 1",
                        "risk unknown 1",
                        "events accepted 4",
                        "events rejected 1",
                        "rejected-by task.depression-explained 1",
                        "rejected-by task.formulation-agreed 1",
                        "rejected-by task.grief-explored 1",
                        "rejected-by task.interpersonal-deficits-explored 1",
                        "rejected-by task.ipt-explained 1",
                        "rejected-by task.role-dispute-explored 1",
                        "rejected-by task.role-transition-explored 1",
                        "measured phq-9 1",
                        "measured-again phq-9 1",
                        "baseline-points phq-9 20",
                        "latest-points phq-9 9",
                        "response phq-9 1",
                        "no-remission phq-9 1",
                        "reliably-better phq-9 1");
    }

    @Test
    void theFiguresOfACourseThatIsObserved() {
        assertThat(figures(CohortFigures.of(Audit.observing(), DROPPED_OUT)))
                .contains(
                        "deviating 1",
                        "discontinued-in intermediate 1",
                        "events accepted 4",
                        "events deviating 1",
                        "waived task.grief-explored 1")
                .doesNotContain("conforming 1", "with-rejected-events 1", "events rejected 1");
    }

    @Test
    void aCorrectedCourseIsCountedAsItIsKnownNowAndItsCorrectionsAre() {
        RecordCorrected goesOn = RecordCorrected.builder()
                .date(DAY.plusWeeks(3))
                .removes(4)
                .reason(PrivateText.of("the client came back"))
                .build();
        CohortCourse corrected = CohortCourse.of(
                "c-001",
                ImmutableList.<CourseEvent>builder()
                        .addAll(DROPPED_OUT.events())
                        .add(goesOn)
                        .build());
        assertThat(figures(CohortFigures.of(Audit.enforcing(), corrected)))
                .contains("corrected 1", "corrections 1", "standing initial 1", "events accepted 5")
                .noneMatch(figure -> figure.startsWith("discontinued"));
        assertThat(figures(CohortFigures.of(Audit.enforcing(), DROPPED_OUT)))
                .noneMatch(figure -> figure.startsWith("correct"));
    }

    @Test
    void aCourseWithoutEventsIsCountedAndNeitherConformsNorDeviates() {
        CohortFigures figures = CohortFigures.of(Audit.enforcing(), CohortCourse.of("c-002", ImmutableList.of()));
        assertThat(figures(figures))
                .containsExactly("courses 1", "standing unopened 1", "sessions-held 0 1", "risk unknown 1");
    }

    @Test
    void figuresAddUp() {
        CohortFigures one = CohortFigures.of(Audit.enforcing(), DROPPED_OUT);
        CohortFigures two = CohortFigures.builder().addAll(one).addAll(one).build();
        assertThat(two.amount(CohortFigureKind.BASELINE_POINTS, "phq-9")).isEqualTo(40);
        assertThat(two.amount(CohortFigureKind.COURSES, "")).isEqualTo(2);
        assertThat(two.amount(CohortFigureKind.WAIVED, "course.window")).isZero();
        assertThat(two)
                .isNotEqualTo(one)
                .hasToString("CohortFigures[" + two.amounts().size() + " figures]");
    }

    @Test
    void numbersStandInTheirOrder() {
        assertThat(CohortFigure.of(CohortFigureKind.SESSIONS_HELD, "9"))
                .isLessThan(CohortFigure.of(CohortFigureKind.SESSIONS_HELD, "10"));
    }

    @Test
    void everyKindStatesWhatItCounts() {
        for (CohortFigureKind kind : CohortFigureKind.values()) {
            assertThat(kind.unit()).isIn("courses", "events", "points");
            assertThat(Wording.english().of(kind.meaning())).isNotBlank();
            assertThat(kind.subject()).isNotNull();
        }
    }
}
