package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an exercise. */
@Command(
        name = "show",
        description = "Shows an exercise: what it is for, the counselor's guide with cautions, and its worksheets.")
final class ExercisesShowCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "ID", description = "The id of an exercise.")
    private String id;

    private PrintWriter out;

    @Override
    public void run() {
        out = spec.commandLine().getOut();
        ExerciseModule module = options.module(id);
        Edition edition = module.edition(options.language());
        Profile profile = edition.profile();
        new StyledOutput(out, spec.commandLine().getColorScheme().ansi()).heading(profile.title());
        out.println(profile.purpose());
        out.println(profile.source());
        profile.notice().ifPresent(out::println);
        indication(module.indication());
        guide(profile.guide());
        list(
                "Worksheets",
                edition.worksheets().stream()
                        .map(sheet -> sheet.id() + ": " + sheet.title())
                        .toList());
        list(
                "Scripts",
                edition.scripts().stream()
                        .map(script -> script.id() + ": " + script.title() + ", "
                                + script.length().toMinutes() + " min")
                        .toList());
    }

    private void indication(Indication indication) {
        list("Best for", List.of(words(indication.areas()), "phase " + words(indication.phases())));
        list("Teaches", indication.teaches());
        list("Needs", indication.needs());
    }

    private static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.stream().map(VocabularyTerm::word).collect(Collectors.joining(", "));
    }

    private void guide(Guide guide) {
        list("Cautions", guide.cautions());
        list("Introducing it", guide.introducing());
        list("Practicing it in the session", guide.practicing());
        list("Assigning it", guide.assigning());
        list("Following it up", guide.followingUp());
    }

    private void list(String heading, Collection<?> entries) {
        if (!entries.isEmpty()) {
            out.println();
            out.println(heading);
            entries.forEach(entry -> out.println("  - " + entry));
        }
    }
}
