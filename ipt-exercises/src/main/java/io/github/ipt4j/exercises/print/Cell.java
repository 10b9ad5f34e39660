package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** A single answer in words, and what may be answered. */
final class Cell {

    private Cell() {}

    static Optional<String> answer(Question question, Answers answers) {
        Field<?> field = question.field();
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> answers.get((TextField) field).map(PrivateText::reveal);
            case DATE -> answers.get((DateField) field).map(LocalDate::toString);
            case ONE_CHOICE ->
                answers.chosen((ChoiceField<?, ?>) field).stream()
                        .map(id -> question.choices().getOrDefault(id, id))
                        .findFirst();
            case RATING ->
                answers.get((RatingField) field).stream()
                        .mapToObj(Integer::toString)
                        .findFirst();
            // Neither stands in a row.
            case SEVERAL_CHOICES, ROWS -> Optional.empty();
        };
    }

    static Optional<String> legend(Question question) {
        return switch (question.field().type()) {
            case ONE_CHOICE -> Optional.of(String.join(" · ", question.choices().values()));
            case RATING -> Optional.of(ends(question, (RatingField) question.field()));
            case SHORT_TEXT, LONG_TEXT, PERSON, DATE, SEVERAL_CHOICES, ROWS -> Optional.empty();
        };
    }

    /** The two ends of a rating in words. */
    static String ends(Question question, RatingField field) {
        return field.range().min() + " = " + question.low().orElse("") + ", "
                + field.range().maxOr(0) + " = " + question.high().orElse("");
    }
}
