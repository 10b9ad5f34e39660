package io.github.ipt4j.examples.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.worksheet.Choice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Collections;
import java.util.List;

/** Fills in every field of any worksheet. */
final class Filling {

    private static final int ROWS = 3;

    private final String text;

    private Filling(String text) {
        this.text = text;
    }

    /** A record with the same words wherever words are asked for; the last choice and the greatest number elsewhere. */
    static ExerciseRecord of(Worksheet worksheet, String text) {
        return worksheet.fill(new Filling(text).values(worksheet.fields()));
    }

    private ImmutableMap<String, Object> values(List<Field> fields) {
        return fields.stream().collect(ImmutableMap.toImmutableMap(Field::id, field -> value(field.question())));
    }

    private Object value(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> text;
            case DATE -> "2026-01-05";
            case RATING -> ((Question.Rating) question).range().maxOr(0);
            case ONE_CHOICE -> last(((Question.OneChoice) question).choices());
            case SEVERAL_CHOICES -> ImmutableList.of(last(((Question.SeveralChoices) question).choices()));
            case ROWS -> Collections.nCopies(ROWS, values(((Question.Rows) question).fields()));
        };
    }

    private static String last(List<Choice> choices) {
        return choices.get(choices.size() - 1).id();
    }
}
