package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.FieldType;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question of a worksheet as a field of a form.
 *
 * @param question the question
 * @param filled the form
 */
record QuestionField(Question question, FilledEntry filled) {

    /** Ratings of at most this many numbers are chosen, others typed. */
    private static final int CHOSEN = 11;

    static String label(Question question, Voice words) {
        return question.field().isRequired()
                ? words.say("field.required", "field", question.label())
                : question.label();
    }

    /** Whether an answer is a list. */
    static boolean isList(Field<?> field) {
        return field.type() == FieldType.SEVERAL_CHOICES || field.type() == FieldType.ROWS;
    }

    /** What was typed, as the field takes it: a number without the spaces around it. */
    static String tidied(Field<?> field, String value) {
        return field.type() == FieldType.RATING ? value.strip() : value;
    }

    EntryField named(String name) {
        EntryField field = switch (question.field().type()) {
            case SHORT_TEXT, PERSON -> typed(EntryField.Kind.LINE, name);
            case LONG_TEXT -> typed(EntryField.Kind.TEXT, name);
            case DATE -> typed(EntryField.Kind.DATE, name);
            case ONE_CHOICE -> filled.one(name, label(question, filled.words()), choices());
            case SEVERAL_CHOICES ->
                filled.field(EntryField.Kind.SEVERAL, name, label(question, filled.words()), choices());
            case RATING -> rating(name, ((RatingField) question.field()).range());
            case ROWS -> throw new IllegalArgumentException("A list is no field; show its rows.");
        };
        String hint = Stream.of(question.hint(), field.hint())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return hint.isEmpty() ? field : field.withHint(hint);
    }

    private EntryField typed(EntryField.Kind kind, String name) {
        return filled.field(kind, name, label(question, filled.words()), ImmutableList.of());
    }

    private ImmutableList<EntryOption> choices() {
        return question.choices().entrySet().stream()
                .map(choice -> new EntryOption(choice.getKey(), choice.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private EntryField rating(String name, Bounds range) {
        boolean isChosen = range.maxOr(range.min()) - range.min() < CHOSEN;
        EntryField field = isChosen
                ? filled.one(name, label(question, filled.words()), FilledEntry.numbers(range))
                : typed(EntryField.Kind.NUMBER, name);
        return field.withHint(filled.words()
                .say(
                        "field.ends",
                        "least",
                        range.min(),
                        "low",
                        question.low().orElse(""),
                        "most",
                        range.maxOr(range.min()),
                        "high",
                        question.high().orElse("")));
    }
}
