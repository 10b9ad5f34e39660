package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.ExerciseModule;

/** The exercises, and how far each was worked on. */
final class ExercisePart implements FormPart {

    private static final ImmutableList<ExerciseModule> MODULES =
            Exercises.catalog().modules();

    private static String name(ExerciseModule module) {
        return "exercise." + module.id();
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.exercises"),
                MODULES.stream()
                        .map(module -> filled.one(name(module), title(module, filled), ExerciseStep.values()))
                        .toArray(EntryField[]::new));
    }

    private static String title(ExerciseModule module, FilledEntry filled) {
        return module.edition(filled.words().wording().locale()).profile().title();
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        return MODULES.stream()
                .flatMap(module -> filled.term(name(module), ExerciseStep.values()).stream()
                        .map(step -> WorkOnExercise.of(module.id(), step)))
                .collect(ImmutableList.toImmutableList());
    }
}
