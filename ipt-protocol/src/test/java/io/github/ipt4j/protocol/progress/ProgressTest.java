package io.github.ipt4j.protocol.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static Activity total(Scale scale, int total) {
        return AssessSymptoms.of(Assessment.ofTotal(scale, total));
    }

    private static int total(Measurement measurement) {
        return measurement.total().orElseThrow();
    }

    private static Activity unanswered(Scale scale) {
        return AssessSymptoms.of(
                Assessment.ofAnswers(scale, Collections.nCopies(scale.items().size(), OptionalInt.empty())));
    }

    @Test
    void anAssessmentWithAnUnansweredItemStandsInTheSeriesAndEntersNoFigure() {
        ScaleProgress depression = Progress.of(ObservedCourses.course(List.of(
                        List.of(unanswered(Scales.PHQ_9)),
                        List.of(total(Scales.PHQ_9, 16)),
                        List.of(total(Scales.PHQ_9, 8)),
                        List.of(unanswered(Scales.PHQ_9)))))
                .on(Scales.PHQ_9)
                .orElseThrow();

        assertThat(depression.measurements()).hasSize(4);
        assertThat(depression.complete()).extracting(ProgressTest::total).containsExactly(16, 8);
        assertThat(depression.change().orElseThrow().response()).contains(true);
    }

    @Test
    void aScaleThatWasNeverAnsweredWholeHasNoBaseline() {
        Progress progress = Progress.of(ObservedCourses.course(List.of(List.of(unanswered(Scales.PHQ_9)))));

        assertThat(progress.on(Scales.PHQ_9).orElseThrow().baseline()).isEmpty();
        assertThat(progress.on(Scales.PHQ_9).orElseThrow().latest()).isEmpty();
        assertThat(progress.on(Scales.PHQ_9).orElseThrow().change()).isEmpty();
        assertThat(progress.recovery().wasCase()).isEmpty();
    }

    @Test
    void theSeriesRunInTheOrderOfTheJournal() {
        Course course = ObservedCourses.course(List.of(
                List.of(Psychoeducate.of(Topic.IPT), total(Scales.GAD_7, 9)),
                List.of(total(Scales.PHQ_9, 16), total(Scales.GAD_7, 8)),
                List.of(),
                List.of(total(Scales.PHQ_9, 12))));
        Progress progress = Progress.of(course);

        assertThat(progress.series().keySet()).containsExactly(Scales.GAD_7, Scales.PHQ_9);
        ScaleProgress depression = progress.on(Scales.PHQ_9).orElseThrow();
        assertThat(depression.measurements())
                .extracting(Measurement::session)
                .containsExactly(OptionalInt.of(2), OptionalInt.of(4));
        assertThat(depression.measurements()).extracting(ProgressTest::total).containsExactly(16, 12);
        assertThat(depression.baseline().orElseThrow().date()).isEqualTo(ObservedCourses.FIRST_DAY.plusWeeks(1));
        assertThat(depression.latest().orElseThrow().total()).hasValue(12);
        assertThat(depression.changes()).extracting(Change::points).containsExactly(-4);
        assertThat(depression.change()).contains(depression.changes().get(0));
    }

    @Test
    void aMeasureOfAContactCountsByItsDateAndHasNoSession() {
        Course course = ObservedCourses.course(List.of(List.of(total(Scales.PHQ_9, 16))))
                .record(ContactMade.of(ObservedCourses.FIRST_DAY.plusDays(3), total(Scales.PHQ_9, 9)))
                .orElseThrow()
                .record(CourseDiscontinued.of(ObservedCourses.FIRST_DAY.plusDays(5), DiscontinuationReason.MOVED_AWAY))
                .orElseThrow()
                .record(ContactMade.of(ObservedCourses.FIRST_DAY.plusMonths(6), total(Scales.PHQ_9, 4)))
                .orElseThrow();

        ScaleProgress depression = Progress.of(course).on(Scales.PHQ_9).orElseThrow();
        assertThat(depression.measurements())
                .extracting(Measurement::session)
                .containsExactly(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty());
        assertThat(depression.measurements()).extracting(ProgressTest::total).containsExactly(16, 9, 4);
        assertThat(depression.latest().orElseThrow().date()).isEqualTo(ObservedCourses.FIRST_DAY.plusMonths(6));
        assertThat(depression.latest().orElseThrow()).hasToString("Measurement[contact, 2026-07-05, phq-9]");
        assertThat(depression.change().orElseThrow()).hasToString("Change[phq-9, session 1 and contact]");
        assertThat(depression.change().orElseThrow().remission()).contains(true);
    }

    @Test
    void ofSeveralAssessmentsOnOneDateTheLatestCounts() {
        Course course = ObservedCourses.course(List.of(
                        List.of(total(Scales.PHQ_9, 16), total(Scales.PHQ_9, 15)), List.of(total(Scales.PHQ_9, 9))))
                .record(ContactMade.of(ObservedCourses.FIRST_DAY.plusWeeks(1), total(Scales.PHQ_9, 11)))
                .orElseThrow();

        ScaleProgress depression = Progress.of(course).on(Scales.PHQ_9).orElseThrow();
        assertThat(depression.measurements()).extracting(ProgressTest::total).containsExactly(15, 11);
        assertThat(depression.latest().orElseThrow().session()).isEmpty();
    }

    @Test
    void aBaselineAloneShowsNoChange() {
        Progress progress = Progress.of(ObservedCourses.course(List.of(List.of(total(Scales.PHQ_9, 16)))));

        assertThat(progress.on(Scales.PHQ_9).orElseThrow().change()).isEmpty();
        assertThat(progress.on(Scales.PHQ_9).orElseThrow().changes()).isEmpty();
        assertThat(progress.recovery().wasCase()).contains(true);
        assertThat(progress.recovery().recovered()).isEmpty();
    }

    @Test
    void whatWasNotMeasuredIsNotThere() {
        Progress progress = Progress.of(ObservedCourses.course(List.of(List.of())));

        assertThat(progress.series()).isEmpty();
        assertThat(progress.on(Scales.PHQ_9)).isEmpty();
        assertThat(progress.recovery().recovered()).isEmpty();
    }
}
