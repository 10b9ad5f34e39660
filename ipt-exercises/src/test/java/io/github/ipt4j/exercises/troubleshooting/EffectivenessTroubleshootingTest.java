package io.github.ipt4j.exercises.troubleshooting;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseHint;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectivenessTroubleshootingTest {

    private final EffectivenessTroubleshooting module = new EffectivenessTroubleshooting();

    private FilledWorksheet situation(String... hindrances) {
        return Sheets.filled(
                module,
                EffectivenessTroubleshooting.SITUATION,
                DAY,
                row("situation", "At supper", "hindrances", List.of(hindrances)));
    }

    private final List<FilledWorksheet> situations = List.of(
            situation("no-words", "words-gone-in-the-moment", "too-angry", "not-deserving"),
            situation("too-low", "not-deserving"),
            situation("too-ashamed"));

    @Test
    void theObstacleOfMostSituationsComesFirst() {
        assertThat(module.conclude(situations).obstacles())
                .containsExactly(
                        likely(Obstacle.EMOTION, 3, 3), likely(Obstacle.WORRY, 2, 2), likely(Obstacle.SKILL, 1, 2));
    }

    @Test
    void eachObstacleLeadsToAnExercise() {
        assertThat(module.conclude(situations).hints())
                .extracting(ExerciseHint::module, ExerciseHint::obstacle)
                .containsExactly(
                        tuple("distress-skills", "emotion"), tuple("validation", "worry"), tuple("dear-man", "skill"));
        assertThat(Sheets.statements(module.conclude(situations)))
                .first()
                .isEqualTo("emotion: in 3 situations, 3 statements ticked; distress-skills may help.");
    }

    @ParameterizedTest
    @EnumSource
    void everyObstacleLeadsToAnExerciseThatThereIs(Obstacle obstacle) {
        assertThat(ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).module(obstacle.next()))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatementSpeaksForItsObstacle(Hindrance hindrance) {
        assertThat(module.conclude(List.of(situation(hindrance.word()))).obstacles())
                .containsExactly(likely(hindrance.obstacle(), 1, 1));
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(com.google.common.collect.Lists.reverse(situations)))
                .isEqualTo(module.conclude(situations));
    }

    private static LikelyObstacle likely(Obstacle obstacle, int situations, int ticks) {
        return ImmutableLikelyObstacle.builder()
                .obstacle(obstacle)
                .situations(situations)
                .ticks(ticks)
                .build();
    }
}
