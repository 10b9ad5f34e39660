package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class CustomScaleTest {

    private static final WordingLicense OWN = WordingLicense.permitting("Our own.");

    private static Scale.Builder mood() {
        return Scale.builder()
                .id("mood")
                .title("Mood of the week")
                .addItems(ScaleItem.unworded(), ScaleItem.unworded())
                .itemRange(Bounds.between(1, 5))
                .totalRange(Bounds.between(2, 10))
                .direction(Direction.MORE_IS_BETTER)
                .license(OWN)
                .source("ourselves");
    }

    @Test
    void aScaleOfOnesOwnScoresLikeAShippedOne() {
        Scale scale = mood().caseness(5).remission(8).reliableChange(3).build();

        assertThat(Assessment.ofItems(scale, 2, 4).total()).hasValue(6);
        assertThat(scale.isCase(5)).contains(true);
        assertThat(scale.isCase(6)).contains(false);
        assertThat(scale.isRemission(8)).contains(false);
        assertThat(scale.isRemission(9)).contains(true);
        assertThat(scale.reliablyBetter(4, 7)).isTrue();
        assertThat(scale.reliablyWorse(7, 4)).isTrue();
        assertThat(scale.bestTotal()).isEqualTo(10);
    }

    @Test
    void anItemGetsItsWordingAfterwardsAndToStringKeepsWordingsOut() {
        ScaleItem item = ScaleItem.unworded().withCode("1234-5").withWording("How was the week?");

        assertThat(item.wording()).contains("How was the week?");
        assertThat(item).hasToString("ScaleItem[1234-5]");
        assertThat(OWN).hasToString("WordingLicense[wording permitted]");
        assertThat(WordingLicense.withholding("Theirs.")).hasToString("WordingLicense[wording withheld]");
    }

    @Test
    void answerCodesBeginAtTheLowestScore() {
        Scale scale = Scale.builder()
                .id("coded")
                .title("Coded")
                .addItem(ScaleItem.unworded().withAnswerCodes("A", "B"))
                .itemRange(Bounds.between(1, 2))
                .totalRange(Bounds.between(1, 2))
                .license(OWN)
                .source("ourselves")
                .build();

        assertThat(scale.answerCode(1, 2)).contains("B");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.answerCode(0, 1))
                .withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.answerCode(2, 1))
                .withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.answerCode(1, 3))
                .withMessageContaining("score");
    }

    @Test
    void aScaleThatContradictsItselfIsRefusedNamingTheField() {
        assertRefused("id", scale -> scale.id(""));
        assertRefused("total", scale -> scale.totalRange(Bounds.atLeast(2)));
        assertRefused("total", scale -> scale.totalRange(Bounds.between(0, 10)));
        // Four times the maximum score is more than an int can hold, and would overflow to the maximum total.
        assertRefused(
                "total",
                scale -> scale.items(Collections.nCopies(4, ScaleItem.unworded()))
                        .itemRange(Bounds.between(0, 0x4800_0000))
                        .totalRange(Bounds.between(0, 0x2000_0000)));
        assertRefused("item", scale -> scale.itemRange(Optional.empty()));
        assertRefused("item", scale -> scale.itemRange(Bounds.atLeast(1)));
        assertRefused(
                "items[0]",
                scale -> scale.items(List.of(ScaleItem.unworded().withAnswerCodes("A"), ScaleItem.unworded())));
        assertRefused(
                "items[1]",
                scale -> scale.items(
                        List.of(ScaleItem.unworded(), ScaleItem.unworded().withAnswers("Yes", "No"))));
        assertRefused("items", scale -> scale.items(List.of(ScaleItem.unworded(), ScaleItem.worded("How was it?"))));
        assertRefused("itemRange", scale -> scale.addItem(ScaleItem.unworded().withScores(Bounds.between(0, 1))));
        assertRefused(
                "difficulty", scale -> scale.difficulty(ScaleItem.unworded().withAnswers("Yes", "No")));
        assertRefused("recordsDifficulty", scale -> scale.recordsDifficulty(true));
        assertRefused("casenessRequires", scale -> scale.casenessRequires("impairment"));
        assertRefused("remission", scale -> scale.caseness(5).remission(4));
        assertRefused("language", scale -> scale.language(" "));
        assertRefused("suicideItems", scale -> scale.addSuicideItem(0));
        assertRefused("suicideItems", scale -> scale.addSuicideItem(3));
        assertRefused("reversedItems", scale -> scale.addReversedItem(0));
        assertRefused("reversedItems", scale -> scale.addReversedItem(3));
        assertRefused("bands", scale -> scale.addBands(new SeverityBand(6, "good"), new SeverityBand(2, "bad")));
        assertRefused("bands", scale -> scale.addBand(new SeverityBand(11, "best")));
        assertRefused("caseness", scale -> scale.caseness(11));
        assertRefused("remission", scale -> scale.remission(1));
        assertRefused("reliableChange", scale -> scale.reliableChange(0));
        assertRefused("displayFactor", scale -> scale.displayFactor(0));
    }

    @Test
    void wordingWithoutALicenseForItIsRefused() {
        WordingLicense closed = WordingLicense.withholding("Copyright of the wording: somebody.");
        ScaleItem worded = ScaleItem.of("1-8", "How was your week?");

        assertRefused("items", scale -> scale.items(List.of(worded, worded)).license(closed));
        assertRefused("difficulty", scale -> scale.difficulty(worded).license(closed));
        assertThat(mood().difficulty(ScaleItem.unworded())
                        .license(closed)
                        .build()
                        .difficulty())
                .isPresent();
    }

    @Test
    void aStemIsWordingToo() {
        assertRefused(
                "stem",
                scale -> scale.stem("Over the last week:")
                        .license(WordingLicense.withholding("Copyright of the wording: somebody.")));
    }

    @Test
    void eitherEveryItemHasACodeOrNone() {
        assertRefused(
                "items",
                scale -> scale.items(
                        List.of(ScaleItem.unworded(), ScaleItem.unworded().withCode("1-8"))));
        assertThat(mood().items(Collections.nCopies(2, ScaleItem.unworded().withCode("1-8")))
                        .build()
                        .items())
                .allSatisfy(item -> assertThat(item.code()).contains("1-8"));
    }

    @Test
    void theFirstAndTheLastItemMayAskAboutSuicideOrBeReversed() {
        Scale scale = mood().addSuicideItem(1)
                .addSuicideItem(2)
                .addReversedItem(1)
                .addReversedItem(2)
                .build();

        assertThat(scale.suicideItems()).containsExactly(1, 2);
        assertThat(scale.reversedItems()).containsExactly(1, 2);
    }

    @Test
    void everyItemsRangeIsClosedTheLastOnesToo() {
        assertRefused(
                "itemRange",
                scale -> scale.items(List.of(
                                ScaleItem.unworded().withScores(Bounds.between(0, 2)),
                                ScaleItem.unworded().withScores(Bounds.atLeast(1))))
                        .itemRange(Optional.empty()));
    }

    @Test
    void aScaleOfATotalAloneHasNoRangeOfItems() {
        assertRefused("itemRange", scale -> scale.items(List.of()));
        assertThat(mood().items(List.of()).itemRange(Optional.empty()).build().totalRange())
                .isEqualTo(Bounds.between(2, 10));
    }

    @Test
    void remissionMayBeginWhereCasesEnd() {
        assertThat(mood().caseness(5).remission(5).problems()).isEmpty();
    }

    @Test
    void whatACaseRequiresBesideTheTotalIsShownInItsWords() {
        Scale scale = mood().caseness(5).casenessRequires("impairment").build();

        assertThat(scale.caseCondition().map(Wording.english()::of)).contains("impairment");
    }

    @Test
    void everyContradictionIsReportedByItsAttribute() {
        assertThat(mood().totalRange(Bounds.between(0, 9))
                        .addBands(new SeverityBand(3, "low"), new SeverityBand(3, "high"))
                        .caseness(20)
                        .problems())
                .extracting(FieldProblem::field)
                .containsExactly("totalRange", "bands[1]", "caseness");
    }

    @Test
    void wordsAreNoPartOfTheStructure() {
        Scale english = mood().caseness(5).addBand(new SeverityBand(2, "low")).build();
        Scale german = mood().caseness(5)
                .addBand(new SeverityBand(2, "niedrig"))
                .title("Stimmung der Woche")
                .language("de")
                .build();
        Scale rescored = mood().caseness(4).addBand(new SeverityBand(3, "low")).build();

        Scale observed = mood().caseness(5)
                .addBand(new SeverityBand(2, "low"))
                .rater(Rater.OBSERVER)
                .build();

        assertThat(german.structuralDifferences(english)).isEmpty();
        assertThat(observed.structuralDifferences(english)).containsExactly("rater");
        assertThat(rescored.structuralDifferences(english)).containsExactly("bands", "caseness");
    }

    @Test
    void itemsMayHaveRangesOfTheirOwn() {
        Scale scale = mood().items(List.of(
                        ScaleItem.unworded().withScores(Bounds.between(0, 2)),
                        ScaleItem.unworded().withScores(Bounds.between(1, 4))))
                .itemRange(Optional.empty())
                .totalRange(Bounds.between(1, 6))
                .build();

        assertThat(scale.scores(2)).isEqualTo(Bounds.between(1, 4));
        assertThat(Assessment.ofItems(scale, 2, 4).total()).hasValue(6);
    }

    private static void assertRefused(String field, UnaryOperator<Scale.Builder> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(mood()).build())
                .withMessageContaining(field);
    }
}
