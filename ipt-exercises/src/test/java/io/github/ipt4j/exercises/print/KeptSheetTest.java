package io.github.ipt4j.exercises.print;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.KeptPage;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of question, with all that can stand beside it, as it is printed. */
class KeptSheetTest {

    private static final PageSetup A4 = PageSetup.builder().build();
    private static final OneOf<String> MEAL = Field.oneOf("meal", "breakfast", "supper");
    private static final RatingField APPETITE = Field.rating("appetite", 0, 5);
    private static final TextField COMPANY = Field.shortText("company");
    private static final Map<String, String> MEALS = ImmutableMap.of("breakfast", "Breakfast", "supper", "Supper");

    private static final Worksheet SHEET = Worksheet.builder()
            .id("meals")
            .title("Meals in company")
            .instructions("One sheet for each week.")
            .addQuestions(
                    asked(Question.builder().field(Field.shortText("place").required()), "Place"),
                    asked(Question.builder().field(Field.longText("talk")), "Talk"),
                    asked(Question.builder().field(MEAL).choices(MEALS), "Meal"),
                    asked(
                            Question.builder()
                                    .field(Field.anyOf("courses", "soup", "pie"))
                                    .choices(ImmutableMap.of("soup", "Soup", "pie", "Pie")),
                            "Courses"),
                    asked(
                            Question.builder()
                                    .field(Field.rating("mood", 1, 10))
                                    .low("low")
                                    .high("high"),
                            "Mood"),
                    asked(
                            Question.builder()
                                    .field(Field.rating("noise", 0, 10))
                                    .low("low")
                                    .high("high"),
                            "Noise"),
                    asked(
                            Question.builder()
                                    .field(Field.rating("rest", 0, 11))
                                    .low("none")
                                    .high("much"),
                            "Rest"),
                    asked(
                            Question.builder()
                                    .field(Field.rating("steps", 1, 120))
                                    .low("less")
                                    .high("more"),
                            "Steps"),
                    asked(Question.builder().field(Field.date("day")), "Day"),
                    asked(Question.builder().field(Field.person("host")), "Host"),
                    asked(
                            Question.builder()
                                    .field(Field.rows("meals", MEAL, APPETITE, COMPANY))
                                    .addColumns(
                                            Question.of(MEAL, "Meal", MEALS),
                                            Question.of(APPETITE, "Appetite", "none", "much"),
                                            Question.of(COMPANY, "Company")),
                            "Meals"))
            .build();

    private static Question asked(Question.Builder question, String label) {
        return question.label(label).hint("A hint for " + label + ".").build();
    }

    private static ExerciseRecord filled() {
        return SHEET.fill(ImmutableMap.<String, Object>builder()
                .put("place", "home")
                .put("talk", "about the garden\nand the rain")
                .put("meal", "supper")
                .put("courses", List.of("pie"))
                .put("mood", 10)
                .put("noise", 0)
                .put("rest", 11)
                .put("steps", 3)
                .put("day", "2026-01-05")
                .put("host", "Ada")
                .put(
                        "meals",
                        List.of(
                                Sheets.row("meal", "breakfast", "appetite", 3, "company", "Ben"),
                                Sheets.row("company", "nobody")))
                .buildOrThrow());
    }

    @Test
    void anEmptySheetIsAPageToFillIn() throws IOException {
        KeptPage.assertUnchanged(KeptSheetTest.class, "empty.html", HtmlPage.empty(SHEET, A4));
    }

    @Test
    void aFilledSheetIsAPageToRead() throws IOException {
        KeptPage.assertUnchanged(KeptSheetTest.class, "filled.html", HtmlPage.filled(SHEET, filled(), A4));
    }

    @Test
    void anEmptySheetIsPlainTextToFillIn() throws IOException {
        KeptPage.assertUnchanged(KeptSheetTest.class, "empty.txt", TextPage.empty(SHEET, A4));
    }

    @Test
    void aFilledSheetIsPlainTextToRead() throws IOException {
        KeptPage.assertUnchanged(KeptSheetTest.class, "filled.txt", TextPage.filled(SHEET, filled(), A4));
    }

    @Test
    void aHandoutIsPlainText() throws IOException {
        KeptPage.assertUnchanged(
                KeptSheetTest.class,
                "handout.txt",
                TextPage.of(Handouts.in(Locale.ENGLISH).get(0), A4));
    }
}
