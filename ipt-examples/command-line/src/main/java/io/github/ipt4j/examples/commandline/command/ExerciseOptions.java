package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which exercises, and in which language. */
final class ExerciseOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description =
                    "The language of the texts, such as de; an exercise without it is shown in its first language.")
    private String language;

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The exercises on the class path: those of the library, and those of any other jar. */
    ExerciseCatalog catalog() {
        return Exercises.catalog();
    }

    ExerciseModule module(String id) {
        ExerciseCatalog catalog = catalog();
        return catalog.module(id)
                .orElseThrow(() -> unknown(
                        "exercise",
                        catalog.modules().stream().map(ExerciseModule::id).collect(Collectors.joining(", "))));
    }

    /** That there is no such thing, and what there is. */
    ParameterException unknown(String what, String known) {
        return new ParameterException(spec.commandLine(), "no such " + what + "; there are " + known);
    }

    <T> T required(Optional<T> found, String what, Supplier<String> known) {
        return found.orElseThrow(() -> unknown(what, known.get()));
    }
}
