package io.github.ipt4j.exercises.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetTest {

    private static final Question COLOR = Question.oneOf(new Choice("red", "Red"), new Choice("blue", "Blue"));
    private static final Worksheet SHEET = Worksheet.builder()
            .id("everything")
            .title("Every kind of field")
            .addFields(
                    Field.required("short", "A few words", new Question.ShortText()),
                    Field.optional("long", "Many words", new Question.LongText()),
                    Field.optional("one", "One", COLOR),
                    Field.optional("several", "Several", Question.anyOf(new Choice("a", "A"), new Choice("b", "B"))),
                    Field.required("rating", "How much", Question.rating(0, 10, "none", "all")),
                    Field.optional("date", "When", new Question.Day()),
                    Field.optional("person", "Who", new Question.Person()),
                    Field.optional(
                            "rows",
                            "Rows",
                            new Question.Rows(ImmutableList.of(
                                    Field.required("mood", "Mood", Question.rating(1, 5, "low", "high")),
                                    Field.optional("word", "Word", new Question.ShortText())))))
            .build();

    private static final Map<String, Object> FILLED = Map.of(
            "short", "walked",
            "long", "all the way",
            "one", "blue",
            "several", List.of("b", "a"),
            "rating", 10,
            "date", "2026-01-05",
            "person", "Ada",
            "rows", List.of(Map.of("mood", 5, "word", "bright"), Map.of("mood", 1)));

    @Test
    void aSheetFilledInAsItAsksHasNoProblems() {
        assertThat(SHEET.problems(FILLED)).isEmpty();
        assertThat(SHEET.problems(SHEET.fill(FILLED))).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceInTheOrderOfTheFields() {
        Map<String, Object> wrong = Map.of(
                "long",
                "x".repeat(10_001),
                "one",
                "green",
                "several",
                List.of("a", "z"),
                "rating",
                11,
                "date",
                "05.01.2026",
                "person",
                7,
                "rows",
                List.of(Map.of("mood", 0, "word", true, "extra", 1), "no row", Map.of()));

        assertThat(SHEET.problems(wrong))
                .containsExactly(
                        new FieldProblem("short", "an answer, since the field is required"),
                        new FieldProblem("long", "a text of at most 10000 characters"),
                        new FieldProblem("one", "one of red, blue"),
                        new FieldProblem("several[1]", "one of a, b"),
                        new FieldProblem("rating", "a whole number in 0–10"),
                        new FieldProblem("date", "a date such as 2026-01-05"),
                        new FieldProblem("person", "a text of at most 10000 characters"),
                        new FieldProblem("rows[0].mood", "a whole number in 1–5"),
                        new FieldProblem("rows[0].word", "a text of at most 10000 characters"),
                        new FieldProblem("rows[0]", "no other fields than mood, word; there are 1"),
                        new FieldProblem("rows[1]", "a row with fields"),
                        new FieldProblem("rows[2].mood", "an answer, since the field is required"));
    }

    @Test
    void listsMustBeLists() {
        assertThat(SHEET.problems(Map.of("short", "s", "rating", 1, "several", "a", "rows", 3)))
                .containsExactly(
                        new FieldProblem("several", "a list of choices"), new FieldProblem("rows", "a list of rows"));
    }

    @Test
    void aFieldThatTheSheetLacksIsAProblemAndIsNotRepeated() {
        assertThat(SHEET.problems(Map.of("short", "s", "rating", 1, "my secret", "x")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("worksheet: expected no other fields than short, long")
                        .doesNotContain("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+12026-01-01", "-0001-01-01", "today"})
    void whatIsNoDateOfFourDigitsIsNoDate(String text) {
        assertThat(SHEET.problems(Map.of("short", "s", "rating", 1, "date", text)))
                .extracting(FieldProblem::field)
                .containsExactly("date");
    }

    @Test
    void aTextOfExactlyTheGreatestLengthFits() {
        assertThat(SHEET.problems(Map.of("short", "😀".repeat(Limits.TEXT_LENGTH), "rating", 0)))
                .isEmpty();
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        assertThat(SHEET.problems(Map.of("short", "\ud83d", "rating", 0))).hasSize(1);
    }

    @Test
    void whatIsBlankOrEmptyIsNotFilledIn() {
        Map<String, Object> blank = Map.of("short", "s", "rating", 1, "long", "  ", "date", "", "rows", List.of());

        assertThat(SHEET.problems(blank)).isEmpty();
        assertThat(SHEET.fill(blank).fields()).containsOnlyKeys("short", "rating");
        assertThat(SHEET.fill(Map.of("short", "s", "rating", 1, "rows", List.of(Map.of("mood", 1, "word", " "))))
                        .field("rows"))
                .contains(RecordValue.rows(List.of(Map.of("mood", new RecordValue.WholeNumber(1)))));
    }

    @Test
    void recordsAreCheckedLikeForms() {
        ExerciseRecord record = ExerciseRecord.of(Map.of(
                "short", new RecordValue.Flag(true),
                "rating", new RecordValue.WholeNumber(3),
                "rows", RecordValue.rows(List.of(Map.of("mood", new RecordValue.WholeNumber(9))))));

        assertThat(SHEET.problems(record)).extracting(FieldProblem::field).containsExactly("short", "rows[0].mood");
    }

    @Test
    void fillingInWrongIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.fill(Map.of("short", "s", "rating", 4711)))
                .withMessageContaining("rating: expected a whole number in 0–10")
                .withMessageNotContaining("4711");
    }

    @Test
    void answersAreReadByTheirTypes() {
        Answers answers = SHEET.read(SHEET.fill(FILLED));

        assertThat(answers.text("short").orElseThrow().reveal()).isEqualTo("walked");
        assertThat(answers.text("person").orElseThrow().reveal()).isEqualTo("Ada");
        assertThat(answers.choice("one")).contains("blue");
        assertThat(answers.choices("several")).containsExactly("b", "a");
        assertThat(answers.rating("rating")).hasValue(10);
        assertThat(answers.date("date")).contains(LocalDate.of(2026, 1, 5));
        assertThat(answers.rows("rows")).hasSize(2);
        assertThat(answers.rows("rows").get(1).text("word")).isEmpty();
        assertThat(answers).hasToString("Answers[8 of 8 fields]");
    }

    @Test
    void whatDoesNotFitCountsAsNotFilledIn() {
        Answers answers = SHEET.read(ExerciseRecord.of(Map.of(
                "rating",
                new RecordValue.WholeNumber(11),
                "one",
                RecordValue.text("green"),
                "several",
                RecordValue.choices(List.of("z")),
                "long",
                RecordValue.text(" "),
                "rows",
                RecordValue.rows(List.of(Map.of("mood", new RecordValue.WholeNumber(9), "word", (RecordValue.Single)
                        RecordValue.text("x")))))));

        assertThat(answers.rating("rating")).isEmpty();
        assertThat(answers.choice("one")).isEmpty();
        assertThat(answers.choices("several")).isEmpty();
        assertThat(answers.text("long")).isEmpty();
        assertThat(answers.rows("rows").get(0).rating("mood")).isEmpty();
        assertThat(answers.rows("rows").get(0).text("word")).isPresent();
    }

    @Test
    void rowsThatAreNoRowsAreNotRead() {
        ExerciseRecord texts = ExerciseRecord.of(Map.of("rows", RecordValue.choices(List.of("x"))));
        ExerciseRecord number = ExerciseRecord.of(Map.of("rows", new RecordValue.WholeNumber(1)));

        assertThat(SHEET.read(texts).rows("rows")).isEmpty();
        assertThat(SHEET.read(number).rows("rows")).isEmpty();
    }

    @Test
    void askingForAFieldThatIsNotThereOrOfAnotherTypeIsRefused() {
        Answers answers = SHEET.read(SHEET.fill(FILLED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.text("nothing"))
                .withMessageContaining("short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.text("rating"))
                .withMessageContaining("rating");
    }

    @Test
    void aSheetThatCannotBeFilledInIsRefused() {
        Field field = Field.optional("a", "A", new Question.Day());

        assertRefused(() -> Worksheet.builder().id("s").title("S").build(), "fields");
        assertRefused(
                () -> Worksheet.builder()
                        .id("s")
                        .title("S")
                        .addFields(field, field)
                        .build(),
                "Two fields");
        assertRefused(
                () -> Worksheet.builder().id("").title("S").addFields(field).build(), "worksheet's id");
        assertRefused(() -> Field.optional("", "A", new Question.Day()), "field's id");
        assertRefused(() -> new Choice("\n", "A"), "choice's id");
        assertRefused(Question::oneOf, "choices");
        assertRefused(() -> Question.anyOf(new Choice("a", "A"), new Choice("a", "B")), "Two choices");
        assertRefused(
                () -> new Question.Rating(io.github.ipt4j.core.Bounds.atLeast(1), "low", "high"), "greatest number");
        assertRefused(() -> new Question.Rows(ImmutableList.of()), "fields");
        assertRefused(
                () -> new Question.Rows(
                        ImmutableList.of(Field.optional("a", "A", new Question.Rows(ImmutableList.of(field))))),
                "single answers");
        assertRefused(
                () -> new Question.Rows(
                        ImmutableList.of(Field.optional("a", "A", Question.anyOf(new Choice("a", "A"))))),
                "single answers");
        ImmutableList.Builder<Field> many = ImmutableList.builder();
        for (int i = 0; i <= Limits.RECORD_FIELDS; i++) {
            many.add(Field.optional("f" + i, "F", new Question.Day()));
        }
        assertRefused(() -> new Question.Rows(many.build()), "at most 200");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(message);
    }
}
