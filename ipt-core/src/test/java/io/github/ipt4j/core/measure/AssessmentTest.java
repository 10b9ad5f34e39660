package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class AssessmentTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void theTotalIsTheSumOfTheItems() {
        assertThat(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0).total())
                .isEqualTo(13);
    }

    @Test
    void aTotalAloneLeavesTheItemsUnknown() {
        Assessment assessment = Assessment.ofTotal(Scales.PHQ_9, 13);

        assertThat(assessment.items()).isEmpty();
        assertThat(assessment.suicideItemAnswered()).isEmpty();
    }

    @Test
    void theSuicideItemIsToldWhereItWasAnswered() {
        assertThat(Assessment.ofItems(Scales.PHQ_9, 0, 0, 0, 0, 0, 0, 0, 0, 1).suicideItemAnswered())
                .contains(true);
        assertThat(Assessment.ofItems(Scales.PHQ_9, 3, 3, 3, 3, 3, 3, 3, 3, 0).suicideItemAnswered())
                .contains(false);
        assertThat(Assessment.ofItems(Scales.EPDS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).suicideItemAnswered())
                .contains(true);
        assertThat(Assessment.ofItems(Scales.GAD_7, 3, 3, 3, 3, 3, 3, 3).suicideItemAnswered())
                .isEmpty();
    }

    @Test
    void everyProblemIsNamedByItsField() {
        assertThat(fields(Scales.PHQ_9, List.of(0, 0, 0, 0, 0, 0, 0, 0), OptionalInt.of(0), NONE))
                .containsExactly("items");
        assertThat(fields(Scales.PHQ_9, List.of(4, 0, 0, 0, 0, 0, 0, 0, -1), NONE, NONE))
                .containsExactly("items[0]", "items[8]");
        assertThat(fields(Scales.PHQ_9, List.of(1, 0, 0, 0, 0, 0, 0, 0, 0), OptionalInt.of(2), NONE))
                .containsExactly("total");
        assertThat(fields(Scales.PHQ_9, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0), NONE, OptionalInt.of(4)))
                .containsExactly("difficulty");
        assertThat(fields(Scales.GAD_7, List.of(0, 0, 0, 0, 0, 0, 0), NONE, OptionalInt.of(1)))
                .containsExactly("difficulty");
        assertThat(fields(Scales.BDI_II, List.of(1), NONE, NONE)).containsExactly("items");
        assertThat(Assessment.problems(Scales.PG_13_R, Optional.empty(), OptionalInt.of(9), NONE))
                .extracting(FieldProblem::field)
                .containsExactly("total");
        assertThat(Assessment.problems(Scales.PHQ_9, Optional.empty(), NONE, NONE))
                .extracting(FieldProblem::field)
                .containsExactly("total");
    }

    @Test
    void anAssessmentOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(Scales.PHQ_9, Optional.empty(), NONE, NONE))
                .withMessageContaining("items or a total");
    }

    @Test
    void itemsAndTheirSumAgree() {
        ImmutableList<Integer> items = ImmutableList.of(1, 1, 1, 1, 1, 1, 1);

        assertThat(Assessment.of(Scales.GAD_7, Optional.of(items), OptionalInt.of(7), NONE))
                .isEqualTo(Assessment.ofItems(Scales.GAD_7, items));
    }

    @Test
    void theDifficultyIsNotScored() {
        Assessment assessment = Assessment.ofTotal(Scales.PHQ_9, 5).withDifficulty(3);

        assertThat(assessment.difficulty()).hasValue(3);
        assertThat(assessment.total()).isEqualTo(5);
    }

    @Test
    void anAssessmentDoesNotShowWhatItFound() {
        assertThat(Assessment.ofTotal(Scales.PHQ_9, 27)).hasToString("Assessment[phq-9]");
    }

    private static List<String> fields(Scale scale, List<Integer> items, OptionalInt total, OptionalInt difficulty) {
        return Assessment.problems(scale, Optional.of(items), total, difficulty).stream()
                .map(FieldProblem::field)
                .toList();
    }

    @Test
    void aScoreOutOfRangeIsRemindedOfTheReversalWhereTheItemHasOne() {
        assertThat(problems(Scales.EPDS, 0, 0, 4, 4, 4, 0, 0, 0, 0, 4))
                .containsExactly(
                        "items[2]: expected 0–3, the score after reversal",
                        "items[3]: expected 0–3",
                        "items[4]: expected 0–3, the score after reversal",
                        "items[9]: expected 0–3, the score after reversal");
    }

    private static List<String> problems(Scale scale, Integer... items) {
        return Assessment.problems(scale, Optional.of(List.of(items)), OptionalInt.empty(), OptionalInt.empty())
                .stream()
                .map(FieldProblem::toString)
                .toList();
    }
}
