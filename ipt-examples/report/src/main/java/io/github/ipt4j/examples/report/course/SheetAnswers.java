package io.github.ipt4j.examples.report.course;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.stream.Stream;

/**
 * What was answered on a worksheet, question by question; what was left empty is left out.
 *
 * @param sheet the worksheet, in the language of its words
 * @param words the language
 */
record SheetAnswers(Worksheet sheet, PageWords words) {

    ImmutableList<Note> of(ExerciseRecord record) {
        Answers answers = sheet.read(record);
        return sheet.questions().stream()
                .flatMap(question -> notes(question, answers))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Note> notes(Question question, Answers answers) {
        return texts(question, answers).filter(text -> !text.isEmpty()).map(text -> new Note(question.label(), text));
    }

    private Stream<String> texts(Question question, Answers answers) {
        Field<?> field = question.field();
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> answers.get((TextField) field).map(PrivateText::reveal).stream();
            case DATE -> answers.get((DateField) field).map(words::of).stream();
            case RATING -> answers.get((RatingField) field).stream().mapToObj(words::of);
            case ONE_CHOICE, SEVERAL_CHOICES -> Stream.of(chosen(question, answers));
            case ROWS -> answers.get((RowsField) field).stream().map(row -> row(question, row));
        };
    }

    private String chosen(Question question, Answers answers) {
        return Joiner.on("; ")
                .join(answers.chosen((ChoiceField<?, ?>) question.field()).stream()
                        .map(id -> question.choices().getOrDefault(id, id))
                        .iterator());
    }

    private String row(Question question, Answers row) {
        return Joiner.on("; ")
                .join(question.columns().stream()
                        .flatMap(column -> notes(column, row))
                        .map(words::labelled)
                        .iterator());
    }
}
