package io.github.ipt4j.examples.shared.exercise;

import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The exercises on the class path: those of the library, and those of any other jar. */
public final class Exercises {

    private Exercises() {}

    /**
     * The exercises that the class loader of this thread finds. One that fails, now or later, ends the command with one line
     * that names it.
     *
     * @return the catalog
     * @throws CommandFailedException if a module cannot be loaded, fails, or two have one id
     */
    public static ExerciseCatalog catalog() {
        List<ExerciseModule> modules = loaded(Thread.currentThread().getContextClassLoader());
        modules.forEach(Exercises::check);
        try {
            ExerciseCatalog.of(modules);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
        return ExerciseCatalog.of(modules.stream().map(GuardedModule::of).toList());
    }

    private static List<ExerciseModule> loaded(ClassLoader loader) {
        List<ExerciseModule> modules = new ArrayList<>();
        try {
            ServiceLoader.load(ExerciseModule.class, loader).forEach(modules::add);
            return modules;
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new CommandFailedException(
                    SharedWords.FILE.message("exercise.unloadable", "failure", String.valueOf(e.getMessage())), e);
        }
    }

    private static void check(ExerciseModule module) {
        try {
            ExerciseCatalog.of(module);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw GuardedModule.failed(module, e.toString(), e);
        }
    }
}
