package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.Nearest;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which exercises there are, and in which language. */
@Command // It has no option of its own, and picocli takes nothing else for a mixin.
final class ExerciseOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Locale language() {
        return LanguageOption.wording(spec).locale();
    }

    Voice voice() {
        return IptWords.voice(spec);
    }

    /** The exercises on the class path: those of the library, and those of any other jar. */
    ExerciseCatalog catalog() {
        return Exercises.catalog();
    }

    ExerciseModule module(String id) {
        ExerciseCatalog catalog = catalog();
        return catalog.module(id)
                .orElseThrow(() -> unknown(
                        "exercise.unknown",
                        id,
                        catalog.modules().stream().map(ExerciseModule::id).toList()));
    }

    /** That there is no such thing, and what there is. */
    private UsageException unknown(String key, String typed, List<String> known) {
        return new UsageException(
                spec.commandLine(), Nearest.added(IptWords.FILE.message(key, "known", known), typed, known));
    }

    /** What was found; the key is of a message that there is no such thing. */
    <T> T required(Optional<T> found, String key, String typed, Supplier<List<String>> known) {
        return found.orElseThrow(() -> unknown(key, typed, known.get()));
    }
}
