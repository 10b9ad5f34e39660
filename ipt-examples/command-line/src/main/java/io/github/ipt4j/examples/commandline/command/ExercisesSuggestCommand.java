package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.input.ExerciseJournal;
import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.exercises.suggestion.Suggestion;
import io.github.ipt4j.exercises.suggestion.Suggestions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Suggests exercises for a course, with reasons. */
@Command(name = "suggest")
final class ExercisesSuggestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
    private String file;

    @Override
    public Integer call() {
        ExerciseJournal journal = new ExerciseJournal(JudgedJournal.read(spec.commandLine(), judging, file));
        ExitStatus status = journal.status();
        journal.notices(options.voice().wording()).forEach(spec.commandLine().getOut()::println);
        if (status == ExitStatus.KEPT) {
            write(spec.commandLine().getOut(), Suggestions.of(journal.course(), options.catalog()));
        }
        return status.code();
    }

    private void write(PrintWriter out, Suggestions suggestions) {
        Voice voice = options.voice();
        StyledOutput styled =
                new StyledOutput(out, spec.commandLine().getColorScheme().ansi());
        if (suggestions.isConcernOpen()) {
            styled.urgent(voice.say("suggest.concern"));
            out.println();
        }
        styled.heading(voice.say("suggest.suggested"));
        suggestions.suggested().forEach(one -> suggested(out, voice, one));
        out.println();
        styled.heading(voice.say("suggest.others"));
        suggestions.others().forEach(one -> other(out, voice, one));
    }

    private static void suggested(PrintWriter out, Voice voice, Suggestion suggestion) {
        out.println(voice.say("suggest.points", "module", suggestion.module(), "points", suggestion.points()));
        suggestion.reasons().forEach(reason -> out.println("  +" + reason.kind().points() + " " + voice.of(reason)));
    }

    private static void other(PrintWriter out, Voice voice, Suggestion suggestion) {
        out.println(suggestion.module());
        suggestion.objections().forEach(objection -> out.println("  - " + voice.of(objection)));
    }
}
