package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Checks that a question has the words that its field needs, and no others. */
final class QuestionCheck {

    private QuestionCheck() {}

    static void check(Question question) {
        Field<?> field = question.field();
        boolean rating = field.type() == FieldType.RATING;
        checkArgument(
                question.low().isPresent() == rating && question.high().isPresent() == rating,
                "%s: low and high are the ends of a rating; give both to a rating, and none to another field.",
                field);
        checkArgument(
                question.choices().keySet().asList().equals(choices(field).asList()),
                "%s: choices must be those of the field, in its order: %s.",
                field,
                choices(field));
        checkArgument(
                question.columns().stream().map(Question::field).toList().equals(columns(field)),
                "%s: columns must be questions for those of the field, in its order: %s.",
                field,
                columns(field));
    }

    private static ImmutableSet<String> choices(Field<?> field) {
        return field instanceof ChoiceField<?, ?> offering ? offering.choices() : ImmutableSet.of();
    }

    private static ImmutableList<Field<?>> columns(Field<?> field) {
        return field instanceof RowsField rows ? rows.columns() : ImmutableList.of();
    }
}
