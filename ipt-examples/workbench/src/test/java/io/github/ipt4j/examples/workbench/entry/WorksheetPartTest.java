package io.github.ipt4j.examples.workbench.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.examples.shared.words.WordFile;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A worksheet of anybody's exercise, with fields of every kind and ids of any characters. */
final class WorksheetPartTest {

    private static final RatingField LONG = Field.rating("1 to 100", 1, 100);

    private static final AnyOf<String> MANY = Field.anyOf("many [x]", "a b", "c");

    private static final RowsField ROWS = Field.rows(
            "rows. all", Field.date("day"), Field.person("who \"now\"").required());

    private static final Worksheet SHEET = Worksheet.builder()
            .id("my sheet")
            .title("My sheet")
            .addQuestions(
                    Question.of(Field.longText("words"), "Words"),
                    Question.of(LONG, "Long", "little", "much"),
                    Question.of(Field.rating("short", 0, 3), "Short", "little", "much"),
                    Question.of(Field.oneOf("one", "yes", "no"), "One", ImmutableMap.of("yes", "Yes", "no", "No")),
                    Question.of(MANY, "Many", ImmutableMap.of("a b", "A", "c", "C")),
                    Question.of(
                            ROWS,
                            "Rows",
                            Question.of(ROWS.columns().get(0), "Day"),
                            Question.of(ROWS.columns().get(1), "Who")))
            .build();

    private static final WorksheetPart PART =
            new WorksheetPart(Exercises.catalog().modules().get(0), "Mine", SHEET);

    private static FilledEntry filled(Map<String, String> values) {
        return new FilledEntry(
                ImmutableListMultimap.copyOf(values.entrySet()), new WordFile("workbench/words").in(Wording.english()));
    }

    private static Stream<EntryField> fields(EntrySection section) {
        return Stream.concat(section.fields().stream(), section.parts().stream().flatMap(WorksheetPartTest::fields));
    }

    private static String name(String label) {
        return fields(PART.section(filled(Map.of())))
                .filter(field -> field.label().startsWith(label))
                .map(EntryField::name)
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseRecord record(Map<String, String> values) {
        FilledEntry filled = filled(values);
        ExerciseRecord record =
                ((WorkOnExercise) PART.activities(filled).get(0)).record().orElseThrow();
        assertThat(filled.isUnderstood()).isTrue();
        assertThat(SHEET.problems(record)).isEmpty();
        return record;
    }

    @Test
    void everyFieldIsOnTheFormWithANameOfItsOwnThatHoldsNoSpace() {
        List<String> names = new ArrayList<>();
        fields(PART.section(filled(Map.of()))).map(EntryField::name).forEach(names::add);

        assertThat(names).hasSize(10).doesNotHaveDuplicates().noneMatch(name -> name.contains(" "));
    }

    @Test
    void shortRatingsAreChosenAndLongOnesTyped() {
        assertThat(fields(PART.section(filled(Map.of()))))
                .extracting(EntryField::kind)
                .containsSequence(EntryField.Kind.TEXT, EntryField.Kind.NUMBER, EntryField.Kind.ONE);
    }

    @Test
    void whatIsFilledInIsRecordedByTheIdsOfTheWorksheet() {
        ExerciseRecord record = record(
                Map.of(name("Step"), "practiced", name("Long"), " 77 ", name("Many"), "a b", name("Who"), "Ada"));

        assertThat(record.fields().keySet()).containsExactly("1 to 100", "many [x]", "rows. all");
        assertThat(record.field("1 to 100")).hasValue(new RecordValue.WholeNumber(77));
        assertThat(record.field("many [x]")).hasValue(RecordValue.choices(List.of("a b")));
        assertThat(record.field("rows. all"))
                .hasValue(RecordValue.rows(List.of(ImmutableMap.of("who \"now\"", RecordValue.text("Ada")))));
    }

    @Test
    void aProblemStandsAtTheFieldOfTheFormThatItIsAbout() {
        FilledEntry filled = filled(ImmutableMap.of(
                name("Step"),
                "practiced",
                name("Day"),
                "",
                inSecondRow("Day"),
                "soon",
                name("Many"),
                "d",
                name("Long"),
                "0"));
        var unused = PART.activities(filled);

        assertThat(fields(PART.section(filled)).filter(field -> field.problem().isPresent()))
                .extracting(EntryField::name)
                .containsExactlyInAnyOrder(name("Long"), name("Many"), inSecondRow("Day"), inSecondRow("Who"));
    }

    private static String inSecondRow(String label) {
        return name(label).replace("[0]", "[1]");
    }
}
