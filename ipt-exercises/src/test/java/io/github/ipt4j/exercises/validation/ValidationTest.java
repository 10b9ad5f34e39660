package io.github.ipt4j.exercises.validation;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private final Validation module = new Validation();

    private final FilledWorksheet self = Sheets.filled(
            module,
            Validation.SELF,
            DAY,
            row(
                    "tried",
                    List.of(
                            row("self-way", "kind-words", "effect", 3),
                            row("self-way", "kind-words", "effect", 8),
                            row("self-way", "taking-a-rest", "effect", 6)),
                    "self-way",
                    List.of("kind-words", "writing-it-down")));
    private final FilledWorksheet others = Sheets.filled(
            module,
            Validation.OTHERS,
            DAY,
            row("person", "Ada", "tried", List.of(row("others-way", "thanking", "effect", 9))));

    @Test
    void theEffectOfEachBehaviorIsRatedTheBestFirst() {
        ValidationConclusion conclusion = module.conclude(List.of(self, others));

        assertThat(conclusion.self().effects())
                .containsExactly(
                        effect(SelfValidation.TAKING_A_REST, 1, 6.0, 6, 6),
                        effect(SelfValidation.KIND_WORDS, 2, 5.5, 3, 8));
        assertThat(conclusion.others().effects()).containsExactly(effect(OthersValidation.THANKING, 1, 9.0, 9, 9));
    }

    @Test
    void whatWasChosenAndNotTriedIsStillToTry() {
        assertThat(module.conclude(List.of(self)).self().stillToTry()).containsExactly(SelfValidation.WRITING_IT_DOWN);
    }

    @Test
    void theStatementsNameBehaviorsAndNoPeople() {
        assertThat(Sheets.statements(module.conclude(List.of(others, self))))
                .containsExactly(
                        "taking a rest toward oneself: tried 1 time, effect 6.0 on average (6 to 6).",
                        "kind words toward oneself: tried 2 times, effect 5.5 on average (3 to 8).",
                        "writing it down toward oneself: still to try.",
                        "thanking toward others: tried 1 time, effect 9.0 on average (9 to 9).");
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(List.of(self, others))).isEqualTo(module.conclude(List.of(others, self)));
    }

    private static <B extends VocabularyTerm> BehaviorEffect<B> effect(
            B behavior, int times, double mean, int min, int max) {
        return ImmutableBehaviorEffect.<B>builder()
                .behavior(behavior)
                .times(times)
                .mean(mean)
                .min(min)
                .max(max)
                .build();
    }
}
