package io.github.ipt4j.protocol.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.progress.ObservedCourses;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssignmentTest {

    private static final Activity ASSIGNED = WorkOnExercise.of("journal", ExerciseStep.ASSIGNED);
    private static final Activity FOLLOWED_UP = WorkOnExercise.of("journal", ExerciseStep.FOLLOWED_UP);

    private static Activity step(ExerciseStep step, String worksheet) {
        return WorkOnExercise.builder()
                .module("journal")
                .step(step)
                .worksheet(worksheet)
                .build();
    }

    private static Figure after(Activity first, Activity second) {
        return Fidelity.of(ObservedCourses.course(List.of(List.of(first), List.of(second))))
                .figure(FigureKind.EXERCISES_FOLLOWED_UP);
    }

    @Test
    void aFollowUpAnswersWhatWasAssignedBeforeIt() {
        assertThat(after(ASSIGNED, FOLLOWED_UP).counted()).containsExactly(1);
        assertThat(after(FOLLOWED_UP, ASSIGNED).others()).containsExactly(2);
    }

    @Test
    void aContactCanAssignAndFollowUpAndIsNoSession() {
        Course course = ObservedCourses.course(List.of(List.of(ASSIGNED)));
        LocalDate later = ObservedCourses.FIRST_DAY.plusDays(3);
        assertThat(figure(course.record(ContactMade.of(later, FOLLOWED_UP))).counted())
                .containsExactly(1);
        Figure twice = figure(course.record(ContactMade.of(later, FOLLOWED_UP, ASSIGNED)));
        assertThat(twice.numerator()).isOne();
        assertThat(twice.denominator()).isEqualTo(2);
        assertThat(twice.others()).isEmpty();
    }

    private static Figure figure(Verdict accepted) {
        return Fidelity.of(accepted.orElseThrow()).figure(FigureKind.EXERCISES_FOLLOWED_UP);
    }

    @Test
    void aFollowUpOfAnotherModuleAnswersNothing() {
        assertThat(after(ASSIGNED, WorkOnExercise.of("meditation", ExerciseStep.FOLLOWED_UP))
                        .numerator())
                .isZero();
        assertThat(after(ASSIGNED, WorkOnExercise.of("journal", ExerciseStep.PRACTICED))
                        .numerator())
                .isZero();
    }

    @Test
    void aWorksheetThatWasLeftOutMayBeAny() {
        Activity assigned = step(ExerciseStep.ASSIGNED, "week");

        assertThat(after(assigned, step(ExerciseStep.FOLLOWED_UP, "week")).numerator())
                .isOne();
        assertThat(after(assigned, step(ExerciseStep.FOLLOWED_UP, "day")).numerator())
                .isZero();
        assertThat(after(assigned, FOLLOWED_UP).numerator()).isOne();
        assertThat(after(ASSIGNED, step(ExerciseStep.FOLLOWED_UP, "day")).numerator())
                .isOne();
    }
}
