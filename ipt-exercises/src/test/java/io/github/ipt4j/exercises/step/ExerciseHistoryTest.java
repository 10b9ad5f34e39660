package io.github.ipt4j.exercises.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.FakeModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a course holds of the exercises that were worked on. */
final class ExerciseHistoryTest {

    private static final FakeModule WALK = new FakeModule("walk");
    private static final FakeModule RIDE = new FakeModule("ride");

    private static WorkOnExercise filled(String module, String day) {
        return WorkOnExercise.builder()
                .module(module)
                .step(ExerciseStep.ASSIGNED)
                .record(FakeModule.WALK.fill(Map.of("day", day)))
                .build();
    }

    private static FilledWorksheet worksheet(String day) {
        return FilledWorksheet.of(Sheets.DAY, "walk", FakeModule.WALK.fill(Map.of("day", day)));
    }

    @Test
    void anExerciseHasTheWorksheetsThatWereFilledInForItAndNoOthers() {
        Session session = Session.of(1, Sheets.DAY, filled("walk", "2026-01-03"), filled("ride", "2026-01-04"));
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), Sheets.DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow()
                .record(SessionHeld.of(session))
                .orElseThrow();
        ExerciseHistory history = ExerciseHistory.of(course, ExerciseCatalog.of(WALK, RIDE));

        assertThat(history.filled(WALK)).containsExactly(worksheet("2026-01-03"));
        assertThat(history.filled(RIDE)).containsExactly(worksheet("2026-01-04"));
    }
}
