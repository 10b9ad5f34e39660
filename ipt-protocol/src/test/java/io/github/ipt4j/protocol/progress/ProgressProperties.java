package io.github.ipt4j.protocol.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.course.Course;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ProgressProperties {

    private static final ImmutableList<Function<Change, Optional<Boolean>>> ANSWERS = ImmutableList.of(
            Change::response,
            Change::remission,
            Change::belowCaseness,
            Change::reliableImprovement,
            Change::reliableDeterioration);

    @Provide
    static Arbitrary<List<List<AssessSymptoms>>> measuredSessions() {
        return assessments().map(AssessSymptoms::of).list().ofMaxSize(4).list().ofMaxSize(16);
    }

    private static Arbitrary<Assessment> assessments() {
        return Arbitraries.of(Scales.all())
                .flatMap(scale -> Arbitraries.integers()
                        .between(
                                scale.totalRange().min(),
                                scale.totalRange().max().orElseThrow())
                        .map(total -> scale.items().isEmpty() || total % 5 != 0
                                ? Assessment.ofTotal(scale, total)
                                : unanswered(scale)));
    }

    private static Assessment unanswered(Scale scale) {
        return Assessment.ofAnswers(scale, Collections.nCopies(scale.items().size(), OptionalInt.empty()));
    }

    @Property(tries = 200)
    void anAssessmentWithAnUnansweredItemEntersNoFigure(
            @ForAll("measuredSessions") List<List<AssessSymptoms>> sessions) {
        Progress progress = Progress.of(ObservedCourses.course(sessions.stream()
                .map(session -> session.stream().limit(1).toList())
                .toList()));
        Progress without = Progress.of(ObservedCourses.course(sessions.stream()
                .map(session -> session.stream()
                        .limit(1)
                        .filter(assessing -> assessing.assessment().total().isPresent())
                        .toList())
                .toList()));

        for (Scale scale : Scales.all()) {
            assertThat(progress.on(scale).map(ScaleProgress::complete).orElse(ImmutableList.of()))
                    .isEqualTo(
                            without.on(scale).map(ScaleProgress::measurements).orElse(ImmutableList.of()));
            assertThat(progress.on(scale).map(ProgressProperties::figures).orElse(List.of()))
                    .isEqualTo(
                            without.on(scale).map(ProgressProperties::figures).orElse(List.of()));
        }
        assertThat(progress.recovery().recovered()).isEqualTo(without.recovery().recovered());
    }

    @Property(tries = 200)
    void anotherAssessmentNeverChangesEarlierFigures(@ForAll("measuredSessions") List<List<AssessSymptoms>> sessions) {
        Progress before = Progress.of(ObservedCourses.course(List.of()));
        for (Course stage : ObservedCourses.stages(sessions)) {
            Progress after = Progress.of(stage);
            before.series().forEach((scale, earlier) -> {
                ScaleProgress later = after.on(scale).orElseThrow();
                assertThat(later.measurements()
                                .subList(0, earlier.measurements().size()))
                        .isEqualTo(earlier.measurements());
                assertThat(figures(later).subList(0, earlier.changes().size())).isEqualTo(figures(earlier));
            });
            before = after;
        }
    }

    private static List<List<Optional<Boolean>>> figures(ScaleProgress progress) {
        return progress.changes().stream()
                .map(change ->
                        ANSWERS.stream().map(answer -> answer.apply(change)).toList())
                .toList();
    }

    @Property(tries = 200)
    void improvementAndDeteriorationExcludeEachOther(@ForAll("measuredSessions") List<List<AssessSymptoms>> sessions) {
        changes(ObservedCourses.course(sessions)).forEach(change -> {
            assertThat(change.reliableImprovement().orElse(false)
                            && change.reliableDeterioration().orElse(false))
                    .isFalse();
            assertThat(change.reliableImprovement().isPresent())
                    .isEqualTo(change.reliableDeterioration().isPresent())
                    .isEqualTo(change.scale().reliableChange().isPresent());
        });
    }

    @Property(tries = 200)
    void ofTheAssessmentsOfOneDayTheLatestCounts(@ForAll("measuredSessions") List<List<AssessSymptoms>> sessions) {
        Progress progress = Progress.of(ObservedCourses.course(sessions));

        for (Scale scale : Scales.all()) {
            assertThat(progress.on(scale).map(ScaleProgress::measurements).orElse(ImmutableList.of()).stream()
                            .map(Measurement::assessment))
                    .containsExactlyElementsOf(sessions.stream()
                            .flatMap(session -> session.stream()
                                    .map(AssessSymptoms::assessment)
                                    .filter(assessment -> assessment.scale().equals(scale))
                                    .reduce((earlier, later) -> later)
                                    .stream())
                            .toList());
        }
    }

    @Property(tries = 200)
    void aMissingMeasureStaysUnknown(@ForAll("measuredSessions") List<List<AssessSymptoms>> sessions) {
        Recovery whole = Progress.of(ObservedCourses.course(sessions)).recovery();
        Recovery half = new RecoveryValue(whole.depression(), Optional.empty());

        assertThat(half.recovered()).isNotEqualTo(Optional.of(true));
        for (JointImprovement definition : JointImprovement.values()) {
            assertThat(half.reliablyRecovered(definition)).isNotEqualTo(Optional.of(true));
            half.reliablyImproved(definition)
                    .filter(so -> whole.anxiety().flatMap(ScaleProgress::change).isPresent())
                    .ifPresent(
                            so -> assertThat(whole.reliablyImproved(definition)).contains(so));
        }
    }

    private static Stream<Change> changes(Course course) {
        return Progress.of(course).series().values().stream().flatMap(series -> series.changes().stream());
    }
}
