package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Choice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A single answer in words, and what may be answered. */
final class Cell {

    private Cell() {}

    static Optional<String> answer(Field field, Answers answers) {
        String id = field.id();
        return switch (field.question().type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> answers.text(id).map(PrivateText::reveal);
            case DATE -> answers.date(id).map(Object::toString);
            case ONE_CHOICE -> answers.choice(id).map(chosen -> label(choices(field), chosen));
            case RATING ->
                answers.rating(id).stream().mapToObj(Integer::toString).findFirst();
            // Neither stands in a row.
            case SEVERAL_CHOICES, ROWS -> Optional.empty();
        };
    }

    static Optional<String> legend(Field field) {
        return switch (field.question().type()) {
            case ONE_CHOICE ->
                Optional.of(choices(field).stream().map(Choice::label).collect(Collectors.joining(" · ")));
            case RATING -> Optional.of(HtmlFields.ends((Question.Rating) field.question()));
            case SHORT_TEXT, LONG_TEXT, PERSON, DATE, SEVERAL_CHOICES, ROWS -> Optional.empty();
        };
    }

    static String label(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }

    private static List<Choice> choices(Field field) {
        return ((Question.OneChoice) field.question()).choices();
    }
}
