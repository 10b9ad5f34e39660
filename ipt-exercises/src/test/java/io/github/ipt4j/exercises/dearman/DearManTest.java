package io.github.ipt4j.exercises.dearman;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DearManTest {

    private final DearMan module = new DearMan();

    private final Map<String, Object> whole = row(
            "describe", "Last night I washed up alone.",
            "express", "I feel left alone with it.",
            "assert", "Would you do it on weekdays?",
            "reinforce", "Then we have the evening together.",
            "mindful", "I come back to the dishes.",
            "appear-confident", "I look at you, calmly.",
            "negotiate", "I can do the weekends.");

    private ScriptReview review(Map<String, Object> script) {
        return module.conclude(List.of(Sheets.filled(module, DearMan.SCRIPT, DAY, script)))
                .scripts()
                .get(0);
    }

    @Test
    void theScriptIsMadeOfTheLettersThatAreSpoken() {
        assertThat(review(whole).script().reveal())
                .isEqualTo("Last night I washed up alone.\nI feel left alone with it.\nWould you do it on weekdays?\n"
                        + "Then we have the evening together.\nI can do the weekends.");
        assertThat(review(whole).missing()).isEmpty();
        assertThat(review(whole).weak().isEmpty()).isTrue();
    }

    @Test
    void lettersLeftEmptyAreMissing() {
        assertThat(review(row("describe", "You came home late.", "assert", "Please call me."))
                        .missing())
                .containsExactly(
                        DearManLetter.EXPRESS,
                        DearManLetter.REINFORCE,
                        DearManLetter.MINDFUL,
                        DearManLetter.APPEAR_CONFIDENT,
                        DearManLetter.NEGOTIATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT | You are never at home with us. | NO_REQUEST",
                "ASSERT | Es ist nicht in Ordnung so. | NO_REQUEST",
                "EXPRESS | You make everybody sad here. | NOT_FIRST_PERSON",
                "DESCRIBE | You always come home late. | SWEEPING",
                "DESCRIBE | Du kommst immer zu spät. | SWEEPING",
                "REINFORCE | Good. | TOO_SHORT"
            })
    void aWeakLetterIsNamedWithTheReason(DearManLetter letter, String text, Weakness weakness) {
        assertThat(review(row(letter.word(), text)).weak().get(letter)).containsExactly(weakness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT | I’d like you to call me.",
                "ASSERT | Kommst du am Freitag?",
                "ASSERT | Ruf mich bitte vorher an.",
                "EXPRESS | Das macht mich traurig, sehr.",
                "EXPRESS | It hurts me, really.",
                "DESCRIBE | Hallways were dark; you came at eleven."
            })
    void aStrongLetterIsLeftInPeace(DearManLetter letter, String text) {
        assertThat(review(row(letter.word(), text)).weak().get(letter)).isEmpty();
    }

    @Test
    void aScriptThatIsTooLongForATextIsCut() {
        String long6000 = "please ".repeat(860).strip();

        assertThat(review(row("assert", long6000, "negotiate", long6000))
                        .script()
                        .reveal())
                .hasSize(10_000);
    }

    @Test
    void aBoundaryIsWordedFromItsTwoParts() {
        ExerciseRecord record = fill(DearMan.SCRIPT, row("boundary-when", "you shout", "boundary-then", "go outside"));
        ExerciseRecord half = fill(DearMan.SCRIPT, row("boundary-when", "you shout"));

        assertThat(module.boundary(Locale.ENGLISH, record).orElseThrow().reveal())
                .isEqualTo("When you shout, I will go outside.");
        assertThat(module.boundary(Locale.GERMAN, record).orElseThrow().reveal())
                .isEqualTo("Wenn you shout, dann werde ich go outside.");
        assertThat(module.boundary(Locale.ENGLISH, half)).isEmpty();
    }

    @Test
    void aBoundaryThatIsTooLongForATextIsCut() {
        String long9000 = "x".repeat(9000);
        ExerciseRecord record = fill(DearMan.SCRIPT, row("boundary-when", long9000, "boundary-then", long9000));

        assertThat(module.boundary(Locale.ENGLISH, record).orElseThrow().reveal())
                .hasSize(10_000)
                .startsWith("When xxx");
    }

    @Test
    void anIStatementIsWordedFromItsFourParts() {
        ExerciseRecord record = fill(
                DearMan.I_STATEMENT,
                row("feel", "lonely {3}", "when", "supper is silent", "because", "I miss us", "wish", "to talk"));

        assertThat(module.iStatement(Locale.ENGLISH, record).orElseThrow().reveal())
                .isEqualTo("I feel lonely {3} when supper is silent, because I miss us. I would like to talk.");
    }

    private ExerciseRecord fill(String sheet, Map<String, Object> values) {
        return Sheets.filled(module, sheet, DAY, values).record();
    }

    @Test
    void usesOutsideAreGathered() {
        List<FilledWorksheet> uses = List.of(
                Sheets.filled(module, DearMan.USE, DAY.plusDays(7), row("went", 8, "outcome", "middle-way")),
                Sheets.filled(module, DearMan.USE, DAY.plusDays(7), row("went", 8)),
                Sheets.filled(module, DearMan.USE, DAY, row("went", 3, "outcome", "refused", "person", "Ada")));

        assertThat(module.conclude(uses).uses())
                .containsExactly(
                        use(DAY, 3, Optional.of(ScriptOutcome.REFUSED)),
                        use(DAY.plusDays(7), 8, Optional.empty()),
                        use(DAY.plusDays(7), 8, Optional.of(ScriptOutcome.MIDDLE_WAY)));
        assertThat(Sheets.statements(module.conclude(uses)))
                .containsExactly("Used 3 times, went 6.3 of 10 on average.");
    }

    @Test
    void theStatementsNameLettersAndNoWords() {
        FilledWorksheet script =
                Sheets.filled(module, DearMan.SCRIPT, DAY, row("assert", "Never mind the dishes now."));
        FilledWorksheet full = Sheets.filled(module, DearMan.SCRIPT, DAY, whole);

        assertThat(Sheets.statements(module.conclude(List.of(script))))
                .containsExactly("2026-01-05: missing describe, express, reinforce, mindful, appear confident,"
                        + " negotiate; assert is weak: no request.");
        assertThat(Sheets.statements(module.conclude(List.of(full)))).containsExactly("2026-01-05: all letters.");
        assertThat(module.conclude(List.of(full)).toString()).doesNotContain("dishes");
        assertThat(module.conclude(List.of(full, script))).isEqualTo(module.conclude(List.of(script, full)));
    }

    private static DearManConclusion.ScriptUse use(LocalDate date, int went, Optional<ScriptOutcome> outcome) {
        return ImmutableScriptUse.builder()
                .date(date)
                .went(went)
                .outcome(outcome)
                .build();
    }
}
