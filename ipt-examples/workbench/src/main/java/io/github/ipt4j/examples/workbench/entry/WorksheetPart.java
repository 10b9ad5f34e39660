package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A worksheet of an exercise, built from what the worksheet asks; what is left empty is recorded as not filled in. */
final class WorksheetPart implements FormPart {

    private final ExerciseModule module;
    private final String title;
    private final Worksheet sheet;
    private final SheetNames names;

    /** The part for a worksheet, in the language of its words. */
    WorksheetPart(ExerciseModule module, String title, Worksheet sheet) {
        this.module = module;
        this.title = title;
        this.sheet = sheet;
        this.names = new SheetNames(module.id(), sheet.id());
    }

    String title() {
        return title;
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        ImmutableList.Builder<EntryField> fields = ImmutableList.builder();
        fields.add(filled.one(names.step(), filled.words().say("field.step"), filled.options(ExerciseStep.values())));
        ImmutableList.Builder<EntrySection> lists = ImmutableList.builder();
        for (Question question : sheet.questions()) {
            if (question.field() instanceof RowsField rows) {
                lists.add(rows(question, rows, filled));
            } else {
                fields.add(new QuestionField(question, filled)
                        .named(names.of(question.field().id())));
            }
        }
        return EntrySection.of(title, fields.build())
                .withHints(sheet.instructions().isEmpty() ? List.of() : List.of(sheet.instructions()))
                .withParts(lists.build());
    }

    private EntrySection rows(Question question, RowsField field, FilledEntry filled) {
        FormRows rows = names.rows(field);
        EntrySection list = EntrySection.of(QuestionField.label(question, filled.words()))
                .withHints(question.hint().map(List::of).orElse(List.of()));
        return rows.in(list, "more.rows", filled, row -> row(question, rows, row, filled));
    }

    private static EntrySection row(Question question, FormRows rows, int row, FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.row", "number", row + 1),
                question.columns().stream()
                        .map(column -> new QuestionField(column, filled)
                                .named(rows.cell(
                                        row, SheetNames.part(column.field().id()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableMap<String, Object> values = values(filled);
        if (values.isEmpty() && filled.value(names.step()).isEmpty()) {
            return ImmutableList.of();
        }
        ExerciseStep step = filled.requiredTerm(names.step(), ExerciseStep.values());
        ImmutableList<FieldProblem> problems = sheet.problems(values);
        problems.forEach(problem -> filled.refuse(names.of(problem, filled, sheet), problem));
        WorkOnExercise.Builder work = WorkOnExercise.builder();
        work.module(module.id()).step(step).worksheet(sheet.id());
        if (problems.isEmpty() && !values.isEmpty()) {
            work.record(sheet.fill(values));
        }
        return ImmutableList.of(work.build());
    }

    /** What was filled in, as the worksheet takes it; what is blank is left out. */
    private ImmutableMap<String, Object> values(FilledEntry filled) {
        ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
        for (Question question : sheet.questions()) {
            String id = question.field().id();
            List<?> list = question.field() instanceof RowsField rows
                    ? rows(rows, filled)
                    : filled.values(names.of(id)).stream()
                            .filter(value -> !value.isBlank())
                            .map(value -> QuestionField.tidied(question.field(), value))
                            .toList();
            if (!list.isEmpty()) {
                values.put(id, QuestionField.isList(question.field()) ? list : list.get(0));
            }
        }
        return values.buildOrThrow();
    }

    private List<Map<String, String>> rows(RowsField field, FilledEntry filled) {
        FormRows rows = names.rows(field);
        return rows.filled(filled).stream()
                .map(row -> row(field, rows, row, filled))
                .toList();
    }

    private static Map<String, String> row(RowsField field, FormRows rows, int row, FilledEntry filled) {
        Map<String, String> cells = new LinkedHashMap<>();
        field.columns()
                .forEach(column -> filled.value(rows.cell(row, SheetNames.part(column.id())))
                        .ifPresent(value -> cells.put(column.id(), QuestionField.tidied(column, value))));
        return cells;
    }
}
