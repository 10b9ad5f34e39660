package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.script.Script;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an exercise. */
@Command(name = "show")
final class ExercisesShowCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "ID", descriptionKey = "exercise.id")
    private String id;

    private PrintWriter out;
    private Voice voice;

    @Override
    public void run() {
        out = spec.commandLine().getOut();
        voice = options.voice();
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
                "exercise.worksheets",
                edition.worksheets().stream()
                        .map(sheet -> voice.say("titled", "id", sheet.id(), "title", sheet.title()))
                        .toList());
        list("exercise.scripts", edition.scripts().stream().map(this::described).toList());
    }

    private String described(Script script) {
        return voice.say(
                "exercise.script",
                "id",
                script.id(),
                "title",
                script.title(),
                "minutes",
                script.length().toMinutes());
    }

    private void indication(Indication indication) {
        list(
                "exercise.best-for",
                List.of(
                        voice.of(SharedWords.list(List.copyOf(indication.areas()))),
                        voice.say("exercise.phases", "phases", List.copyOf(indication.phases()))));
        list("exercise.teaches", words(indication.teaches()));
        list("exercise.needs", words(indication.needs()));
    }

    private List<String> words(Set<Skill> skills) {
        return skills.stream().map(voice::of).toList();
    }

    private void guide(Guide guide) {
        list("exercise.cautions", guide.cautions());
        list("exercise.introducing", guide.introducing());
        list("exercise.practicing", guide.practicing());
        list("exercise.assigning", guide.assigning());
        list("exercise.following-up", guide.followingUp());
    }

    private void list(String key, Collection<?> entries) {
        if (!entries.isEmpty()) {
            out.println();
            out.println(voice.say(key));
            entries.forEach(entry -> out.println("  - " + entry));
        }
    }
}
