package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AssessmentTest {

    @Test
    void theTotalIsTheSumOfTheItems() {
        assertThat(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0).total())
                .hasValue(13);
    }

    @Test
    void aTotalAloneLeavesTheItemsUnknown() {
        Assessment assessment = Assessment.ofTotal(Scales.PHQ_9, 13);

        assertThat(assessment.items()).isEmpty();
        assertThat(assessment.suicideItemAnswered()).isEmpty();
    }

    @Test
    void theSuicideItemIsKnownWhereItWasAnswered() {
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
        assertThat(fields(builder(Scales.PHQ_9).items(0, 0, 0, 0, 0, 0, 0, 0).total(0)))
                .containsExactly("items");
        assertThat(fields(builder(Scales.PHQ_9).items(4, 0, 0, 0, 0, 0, 0, 0, -1)))
                .containsExactly("items[0]", "items[8]");
        assertThat(fields(builder(Scales.PHQ_9).items(1, 0, 0, 0, 0, 0, 0, 0, 0).total(2)))
                .containsExactly("total");
        assertThat(fields(builder(Scales.PHQ_9).items(0, 0, 0, 0, 0, 0, 0, 0, 0).difficulty(4)))
                .containsExactly("difficulty");
        assertThat(fields(builder(Scales.GAD_7).items(0, 0, 0, 0, 0, 0, 0).difficulty(1)))
                .containsExactly("difficulty");
        assertThat(fields(builder(Scales.PG_13_R).items(1))).containsExactly("items");
        assertThat(fields(builder(Scales.PG_13_R).total(9))).containsExactly("total");
        assertThat(fields(builder(Scales.PHQ_9))).containsExactly("total");
    }

    @Test
    void anAssessmentOfNothingIsRefused() {
        Assessment.Builder nothing = builder(Scales.PHQ_9);

        assertThatIllegalArgumentException().isThrownBy(nothing::build).withMessageContaining("items or total");
    }

    @Test
    void itemsAndTheirSumAgree() {
        assertThat(builder(Scales.GAD_7).items(1, 1, 1, 1, 1, 1, 1).total(7).build())
                .isEqualTo(Assessment.ofItems(Scales.GAD_7, ImmutableList.of(1, 1, 1, 1, 1, 1, 1)));
    }

    @Test
    void anAnswerToTheFurtherQuestionLeavesItemsAndTotalAsTheyAre() {
        Assessment assessment = Assessment.ofItems(Scales.PHQ_9, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(assessment.withDifficulty(2))
                .isEqualTo(builder(Scales.PHQ_9)
                        .items(1, 1, 1, 1, 1, 1, 1, 1, 1)
                        .difficulty(2)
                        .build());
    }

    @Test
    void theDifficultyIsNotScored() {
        Assessment assessment = Assessment.ofTotal(Scales.PHQ_9, 5).withDifficulty(3);

        assertThat(assessment.difficulty()).hasValue(3);
        assertThat(assessment.total()).hasValue(5);
    }

    @Test
    void anUnansweredItemLeavesTheTotalUnknown() {
        Assessment assessment = answers(Scales.GAD_7, 1, 2, null, 0, 0, 3, 1);

        assertThat(assessment.total()).isEmpty();
        assertThat(assessment.unanswered()).containsExactly(3);
        assertThat(assessment.items().orElseThrow().get(5)).hasValue(3);
    }

    @Test
    void noTotalStandsBesideAnUnansweredItem() {
        assertThat(fields(builder(Scales.GAD_7)
                        .answers(answers(Scales.GAD_7, 1, 2, null, 0, 0, 3, 1)
                                .items()
                                .orElseThrow())
                        .total(7)))
                .containsExactly("total");
    }

    @Test
    void anAnsweredItemAboutSuicideCountsWhateverElseWasLeftUnanswered() {
        assertThat(answers(Scales.PHQ_9, null, null, 0, 0, 0, 0, 0, 0, 2).suicideItemAnswered())
                .contains(true);
        assertThat(answers(Scales.PHQ_9, null, null, 3, 3, 3, 3, 3, 3, 0).suicideItemAnswered())
                .contains(false);
        assertThat(answers(Scales.PHQ_9, 3, 3, 3, 3, 3, 3, 3, 3, null).suicideItemAnswered())
                .isEmpty();
    }

    @Test
    void aTotalThatNeedsTheItemAboutSuicideShowsItOnScalesOfUnequalItemsToo() {
        assertThat(Assessment.ofTotal(Scales.HAMD_17, 48).suicideItemAnswered()).isEmpty();
        assertThat(Assessment.ofTotal(Scales.HAMD_17, 49).suicideItemAnswered()).contains(true);
        assertThat(Assessment.ofTotal(Scales.MADRS, 55).suicideItemAnswered()).contains(true);
        assertThat(Assessment.ofTotal(Scales.BDI_II, 60).suicideItemAnswered()).isEmpty();
    }

    @Test
    void eachItemIsHeldToItsOwnRange() {
        assertThat(fields(builder(Scales.HAMD_17).items(4, 4, 4, 3, 2, 2, 4, 4, 4, 4, 4, 2, 2, 2, 4, 2, 3)))
                .containsExactly("items[3]", "items[16]");
    }

    @Test
    void theDifficultyOfAnxietyIsAskedAndNotRecorded() {
        assertThat(fields(builder(Scales.GAD_7).total(1).difficulty(1))).containsExactly("difficulty");
    }

    @Test
    void anAssessmentDoesNotShowItsScores() {
        assertThat(Assessment.ofTotal(Scales.PHQ_9, 27)).hasToString("Assessment[phq-9]");
    }

    @Test
    void aScoreOutOfRangeIsRemindedOfTheReversalWhereTheItemHasOne() {
        assertThat(builder(Scales.EPDS).items(0, 0, 4, 4, 4, 0, 0, 0, 0, 4).problems())
                .extracting(FieldProblem::toString)
                .containsExactly(
                        "items[2]: expected 0–3, the score after reversal",
                        "items[3]: expected 0–3",
                        "items[4]: expected 0–3, the score after reversal",
                        "items[9]: expected 0–3, the score after reversal");
    }

    private static Assessment.Builder builder(Scale scale) {
        return Assessment.builder(scale);
    }

    private static Assessment answers(Scale scale, @Nullable Integer... scores) {
        return Assessment.ofAnswers(
                scale,
                Stream.of(scores)
                        .map(score -> score == null ? OptionalInt.empty() : OptionalInt.of(score))
                        .toList());
    }

    private static List<String> fields(Assessment.Builder builder) {
        return builder.problems().stream().map(FieldProblem::field).toList();
    }
}
