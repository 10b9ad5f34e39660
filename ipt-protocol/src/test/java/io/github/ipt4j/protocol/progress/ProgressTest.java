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
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static Activity total(Scale scale, int total) {
        return AssessSymptoms.of(Assessment.ofTotal(scale, total));
    }

    @Test
    void theSeriesRunInTheOrderOfTheJournal() {
        Course course = ObservedCourses.course(List.of(
                List.of(Psychoeducate.of(Topic.IPT), total(Scales.GAD_7, 9)),
                List.of(total(Scales.PHQ_9, 16), total(Scales.PHQ_9, 15), total(Scales.GAD_7, 8)),
                List.of(),
                List.of(total(Scales.PHQ_9, 12))));
        Progress progress = Progress.of(course);

        assertThat(progress.series().keySet()).containsExactly(Scales.GAD_7, Scales.PHQ_9);
        ScaleProgress depression = progress.on(Scales.PHQ_9).orElseThrow();
        assertThat(depression.measurements()).extracting(Measurement::session).containsExactly(2, 2, 4);
        assertThat(depression.measurements()).extracting(Measurement::total).containsExactly(16, 15, 12);
        assertThat(depression.baseline().date()).isEqualTo(ObservedCourses.FIRST_DAY.plusWeeks(1));
        assertThat(depression.latest().total()).isEqualTo(12);
        assertThat(depression.changes()).extracting(Change::points).containsExactly(-1, -4);
        assertThat(depression.change()).contains(depression.changes().get(1));
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
