package io.github.ipt4j.exercises.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetTest {

    private static final TextField SHORT = Field.shortText("short").required();
    private static final TextField LONG = Field.longText("long");
    private static final OneOf<String> ONE = Field.oneOf("one", "red", "blue");
    private static final AnyOf<String> SEVERAL = Field.anyOf("several", "a", "b");
    private static final RatingField RATING = Field.rating("rating", 0, 10).required();
    private static final DateField DATE = Field.date("date");
    private static final TextField PERSON = Field.person("person");
    private static final RatingField MOOD = Field.rating("mood", 1, 5).required();
    private static final TextField WORD = Field.shortText("word");
    private static final RowsField ROWS = Field.rows("rows", MOOD, WORD);
    private static final Worksheet SHEET = Worksheet.builder()
            .id("everything")
            .title("Every kind of field")
            .addQuestions(
                    Question.of(SHORT, "A few words"),
                    Question.of(LONG, "Many words"),
                    Question.of(ONE, "One", ImmutableMap.of("red", "Red", "blue", "Blue")),
                    Question.of(SEVERAL, "Several", ImmutableMap.of("a", "A", "b", "B")),
                    Question.of(RATING, "How much", "none", "all"),
                    Question.of(DATE, "When"),
                    Question.of(PERSON, "Who"),
                    Question.of(ROWS, "Rows", Question.of(MOOD, "Mood", "low", "high"), Question.of(WORD, "Word")))
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
    void everyProblemIsReportedAtOnceInTheOrderOfTheFields() {
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
                .extracting(FieldProblem::toString)
                .containsExactly(
                        "short: expected an answer, since the field is required",
                        "long: expected a text of at most 10,000 characters",
                        "one: expected one of red, blue",
                        "several[1]: expected one of a, b",
                        "rating: expected a whole number in 0–10",
                        "date: expected a date such as 2026-01-05",
                        "person: expected a text of at most 10,000 characters",
                        "rows[0].mood: expected a whole number in 1–5",
                        "rows[0].word: expected a text of at most 10,000 characters",
                        "rows[0]: expected no fields other than mood, word; there are 1",
                        "rows[1]: expected a row with fields",
                        "rows[2].mood: expected an answer, since the field is required");
    }

    @Test
    void listsMustBeLists() {
        assertThat(SHEET.problems(Map.of("short", "s", "rating", 1, "several", "a", "rows", 3)))
                .extracting(FieldProblem::toString)
                .containsExactly("several: expected a list of choices", "rows: expected a list of rows");
    }

    @Test
    void aFieldThatTheSheetLacksIsAProblemAndIsNotRepeated() {
        assertThat(SHEET.problems(Map.of("short", "s", "rating", 1, "my secret", "x")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("worksheet: expected no fields other than short, long")
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
    void aTextOfExactlyTheMaximumLengthFits() {
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

        assertThat(answers.get(SHORT).orElseThrow().reveal()).isEqualTo("walked");
        assertThat(answers.get(PERSON).orElseThrow().reveal()).isEqualTo("Ada");
        assertThat(answers.get(ONE)).contains("blue");
        assertThat(answers.get(SEVERAL)).containsExactly("a", "b");
        assertThat(answers.chosen(SEVERAL)).containsExactly("b", "a");
        assertThat(answers.chosen(ONE)).containsExactly("blue");
        assertThat(answers.get(RATING)).hasValue(10);
        assertThat(answers.get(DATE)).contains(LocalDate.of(2026, 1, 5));
        assertThat(answers.get(ROWS)).hasSize(2);
        assertThat(answers.get(ROWS).get(1).get(WORD)).isEmpty();
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

        assertThat(answers.get(RATING)).isEmpty();
        assertThat(answers.get(ONE)).isEmpty();
        assertThat(answers.get(SEVERAL)).isEmpty();
        assertThat(answers.get(LONG)).isEmpty();
        assertThat(answers.get(ROWS).get(0).get(MOOD)).isEmpty();
        assertThat(answers.get(ROWS).get(0).get(WORD)).isPresent();
    }

    @Test
    void rowsThatAreNoRowsAreNotRead() {
        ExerciseRecord texts = ExerciseRecord.of(Map.of("rows", RecordValue.choices(List.of("x"))));
        ExerciseRecord number = ExerciseRecord.of(Map.of("rows", new RecordValue.WholeNumber(1)));

        assertThat(SHEET.read(texts).get(ROWS)).isEmpty();
        assertThat(SHEET.read(number).get(ROWS)).isEmpty();
    }

    @Test
    void askingForAFieldThatIsNotThereOrOfAnotherTypeIsRefused() {
        Answers answers = SHEET.read(SHEET.fill(FILLED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.get(Field.longText("nothing")))
                .withMessageContaining("short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.get(Field.rating("rating", 0, 11)))
                .withMessageContaining("rating");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.get(Field.shortText("rating")))
                .withMessageContaining("rating");
    }

    @Test
    void aSheetThatCannotBeFilledInIsRefused() {
        Question question = Question.of(Field.date("a"), "A");

        assertRefused(() -> Worksheet.builder().id("s").title("S").build(), "fields");
        assertRefused(
                () -> Worksheet.builder()
                        .id("s")
                        .title("S")
                        .addQuestions(question, question)
                        .build(),
                "Two fields");
        assertRefused(
                () -> Worksheet.builder()
                        .id("")
                        .title("S")
                        .addQuestions(question)
                        .build(),
                "worksheet's id");
    }

    @Test
    void aFieldThatCannotBeFilledInIsRefused() {
        assertRefused(() -> Field.date(""), "field's id");
        assertRefused(() -> Field.oneOf("a", "\n"), "choice's id");
        assertRefused(() -> Field.oneOf("a"), "choices");
        assertRefused(() -> Field.anyOf("a", "x", "x"), "Two choices");
        assertRefused(() -> Field.rating("a", io.github.ipt4j.core.Bounds.atLeast(1)), "maximum");
        assertRefused(() -> Field.rows("a"), "fields");
        assertRefused(() -> Field.rows("a", Field.rows("b", Field.date("c"))), "single answers");
        assertRefused(() -> Field.rows("a", Field.anyOf("b", "x")), "single answers");
        Field<?>[] many = IntStream.rangeClosed(0, Limits.RECORD_FIELDS)
                .mapToObj(i -> Field.date("f" + i))
                .toArray(Field<?>[]::new);
        assertRefused(() -> Field.rows("a", many), "at most 200");
        assertThat(Field.rows("a", Arrays.copyOf(many, Limits.RECORD_FIELDS)).columns())
                .hasSize(200);
    }

    @Test
    void aQuestionWithoutTheWordsOfItsFieldOrWithOthersIsRefused() {
        assertRefused(() -> Question.of((Field<?>) RATING, "How much?"), "low and high");
        assertRefused(
                () -> Question.builder()
                        .field(RATING)
                        .label("How much?")
                        .low("none")
                        .build(),
                "low and high");
        assertRefused(
                () -> Question.builder().field(DATE).label("When?").high("late").build(), "low and high");
        assertRefused(() -> Question.of(ONE, "Which?", ImmutableMap.of("red", "Red")), "choices");
        assertRefused(() -> Question.of(ROWS, "Rows", Question.of(WORD, "Word")), "columns");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(message);
    }
}
