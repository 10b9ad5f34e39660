package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.examples.workbench.course.OfferedExercises;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.stream.Stream;

/** The exercises, how far each was worked on, and their worksheets, each once it is asked for. */
final class ExercisePart implements FormPart {

    private static final ImmutableList<ExerciseModule> MODULES =
            OfferedExercises.catalog().modules();

    private static String name(ExerciseModule module) {
        return "exercise." + SheetNames.part(module.id());
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        ImmutableMap<String, WorksheetPart> sheets = sheets(filled);
        AskedParts asked = asked(sheets);
        return EntrySection.of(
                        filled.words().say("section.exercises"),
                        Stream.concat(
                                        MODULES.stream()
                                                .map(module -> filled.one(
                                                        name(module), title(module, filled), ExerciseStep.values())),
                                        asked.fields(filled).stream())
                                .toList())
                .withParts(asked.shown(filled).stream()
                        .map(sheets::get)
                        .map(sheet -> sheet.section(filled))
                        .toList())
                .offering(asked.more(filled));
    }

    private static String title(ExerciseModule module, FilledEntry filled) {
        return edition(module, filled).profile().title();
    }

    private static Edition edition(ExerciseModule module, FilledEntry filled) {
        return module.edition(filled.words().wording().locale());
    }

    private static AskedParts asked(ImmutableMap<String, WorksheetPart> sheets) {
        return new AskedParts(
                "sheet", "another-sheet", ImmutableMap.copyOf(Maps.transformValues(sheets, WorksheetPart::title)));
    }

    private static String title(ExerciseModule module, Worksheet sheet, FilledEntry filled) {
        return filled.words().say("sheet.title", "exercise", title(module, filled), "sheet", sheet.title());
    }

    private static ImmutableMap<String, WorksheetPart> sheets(FilledEntry filled) {
        ImmutableMap.Builder<String, WorksheetPart> sheets = ImmutableMap.builder();
        for (ExerciseModule module : MODULES) {
            for (Worksheet sheet : edition(module, filled).worksheets()) {
                sheets.put(
                        SheetNames.key(module.id(), sheet.id()),
                        new WorksheetPart(module, title(module, sheet, filled), sheet));
            }
        }
        return sheets.buildOrThrow();
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableMap<String, WorksheetPart> sheets = sheets(filled);
        AskedParts asked = asked(sheets);
        asked.check(filled);
        return Stream.concat(
                        MODULES.stream()
                                .flatMap(module -> filled.term(name(module), ExerciseStep.values()).stream()
                                        .map(step -> WorkOnExercise.of(module.id(), step))),
                        asked.shown(filled).stream()
                                .map(sheets::get)
                                .flatMap(sheet -> sheet.activities(filled).stream()))
                .collect(ImmutableList.toImmutableList());
    }
}
