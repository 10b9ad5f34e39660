package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks values against fields, all at once. Used once, by one thread. */
final class WorksheetCheck {

    private static final String TEXT = "a text of at most " + Limits.TEXT_LENGTH + " characters";

    private final ImmutableList.Builder<FieldProblem> problems = ImmutableList.builder();

    private WorksheetCheck() {}

    static ImmutableList<FieldProblem> problems(ImmutableList<Field> fields, Map<?, ?> values) {
        WorksheetCheck check = new WorksheetCheck();
        check.all("", fields, values);
        return check.problems.build();
    }

    static boolean fits(Field field, Object value) {
        WorksheetCheck check = new WorksheetCheck();
        check.one(field.id(), field, value);
        return check.problems.build().isEmpty();
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Iterable<?> list && Iterables.isEmpty(list));
    }

    private void all(String prefix, ImmutableList<Field> fields, Map<?, ?> values) {
        for (Field field : fields) {
            one(prefix + field.id(), field, values.get(field.id()));
        }
        ImmutableSet<String> known = fields.stream().map(Field::id).collect(ImmutableSet.toImmutableSet());
        int unknown = Sets.difference(values.keySet(), known).size();
        if (unknown > 0) {
            String where = prefix.isEmpty() ? "worksheet" : prefix.substring(0, prefix.length() - 1);
            expect(where, "no other fields than " + String.join(", ", known) + "; there are " + unknown);
        }
    }

    private void one(String path, Field field, @Nullable Object value) {
        if (value == null || isEmpty(value)) {
            if (field.required()) {
                expect(path, "an answer, since the field is required");
            }
            return;
        }
        Question question = field.question();
        switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> text(path, value);
            case ONE_CHOICE -> choice(path, ((Question.OneChoice) question).choices(), value);
            case SEVERAL_CHOICES -> choices(path, ((Question.SeveralChoices) question).choices(), value);
            case RATING -> rating(path, ((Question.Rating) question).range(), value);
            case DATE -> date(path, value);
            case ROWS -> rows(path, ((Question.Rows) question).fields(), value);
        }
    }

    private void text(String path, Object value) {
        if (!(value instanceof String text) || !isText(text)) {
            expect(path, TEXT);
        }
    }

    private static boolean isText(String text) {
        try {
            return text.equals(Limits.requireText("text", text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void choice(String path, ImmutableList<Choice> choices, Object value) {
        if (choices.stream().noneMatch(choice -> choice.id().equals(value))) {
            expect(path, "one of " + choices.stream().map(Choice::id).collect(Collectors.joining(", ")));
        }
    }

    private void choices(String path, ImmutableList<Choice> choices, Object value) {
        if (!(value instanceof Iterable<?> list)) {
            expect(path, "a list of choices");
            return;
        }
        int index = 0;
        for (Object chosen : list) {
            choice(path + "[" + index++ + "]", choices, chosen);
        }
    }

    private void rating(String path, Bounds range, Object value) {
        if (!(value instanceof Integer number) || !range.contains(number)) {
            expect(path, "a whole number in " + range);
        }
    }

    private void date(String path, Object value) {
        if (!(value instanceof String text) || !isDate(text)) {
            expect(path, "a date such as 2026-01-05");
        }
    }

    private static boolean isDate(String text) {
        try {
            return Limits.YEARS.contains(LocalDate.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void rows(String path, ImmutableList<Field> fields, Object value) {
        if (!(value instanceof Iterable<?> list)) {
            expect(path, "a list of rows");
            return;
        }
        int index = 0;
        for (Object row : list) {
            String at = path + "[" + index++ + "]";
            if (row instanceof Map<?, ?> values) {
                all(at + ".", fields, values);
            } else {
                expect(at, "a row with fields");
            }
        }
    }

    private void expect(String path, String expected) {
        problems.add(new FieldProblem(path, expected));
    }
}
