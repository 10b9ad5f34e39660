package io.github.ipt4j.examples.workbench.course;

import com.google.common.base.Suppliers;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.ExerciseCatalog;
import java.util.function.Supplier;

/** The exercises of the library and of whatever jars are added to it, loaded with the first page that shows one. */
public final class OfferedExercises {

    private static final Supplier<ExerciseCatalog> LOADED = Suppliers.memoize(Exercises::catalog);

    private OfferedExercises() {}

    /**
     * All of them.
     *
     * @return the same catalog to all pages
     */
    public static ExerciseCatalog catalog() {
        return LOADED.get();
    }
}
