package io.github.ipt4j.examples.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Fills in every field of any worksheet. */
final class Filling {

    private static final int ROWS = 3;

    private final String text;

    private Filling(String text) {
        this.text = text;
    }

    /** A record with the same words wherever words are asked for; the last choice and the maximum elsewhere. */
    static ExerciseRecord of(Worksheet worksheet, String text) {
        return worksheet.fill(new Filling(text).values(worksheet.fields()));
    }

    private ImmutableMap<String, Object> values(List<Field<?>> fields) {
        return fields.stream().collect(ImmutableMap.toImmutableMap(Field::id, this::value));
    }

    private Object value(Field<?> field) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> text;
            case DATE -> LocalDate.of(2026, 1, 5);
            case RATING -> ((RatingField) field).range().maxOr(0);
            case ONE_CHOICE -> last((ChoiceField<?, ?>) field);
            case SEVERAL_CHOICES -> ImmutableList.of(last((ChoiceField<?, ?>) field));
            case ROWS -> Collections.nCopies(ROWS, values(((RowsField) field).columns()));
        };
    }

    private static String last(ChoiceField<?, ?> field) {
        return field.choices().asList().get(field.choices().size() - 1);
    }
}
