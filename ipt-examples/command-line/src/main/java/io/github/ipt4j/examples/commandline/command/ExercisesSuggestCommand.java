package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.input.ExerciseJournal;
import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
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
@Command(
        name = "suggest",
        description = "Suggests exercises for a course, with reasons, and says why the others are not suggested.",
        exitCodeList = {"0:read to the end", "2:malformed input or usage"})
final class ExercisesSuggestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "JOURNAL", description = "A journal.")
    private String file;

    @Override
    public Integer call() {
        ExerciseJournal journal = new ExerciseJournal(JudgedJournal.read(spec.commandLine(), judging, file));
        ExitStatus status = journal.status();
        journal.notices().forEach(spec.commandLine().getOut()::println);
        if (status == ExitStatus.KEPT) {
            write(spec.commandLine().getOut(), Suggestions.of(journal.course(), options.catalog()));
        }
        return status.code();
    }

    private void write(PrintWriter out, Suggestions suggestions) {
        StyledOutput styled =
                new StyledOutput(out, spec.commandLine().getColorScheme().ansi());
        if (suggestions.isConcernOpen()) {
            styled.urgent("A concern about suicide or harm is open: review it. No exercise is suggested before that.");
            out.println();
        }
        styled.heading("Suggested; whether to use it is for counselor and client to decide");
        suggestions.suggested().forEach(one -> suggested(out, one));
        out.println();
        styled.heading("Not now");
        suggestions.others().forEach(one -> other(out, one));
    }

    private static void suggested(PrintWriter out, Suggestion suggestion) {
        out.println(suggestion.module() + ", " + suggestion.points() + " points");
        suggestion
                .reasons()
                .forEach(reason -> out.println("  +" + reason.kind().points() + " " + reason.explanation()));
    }

    private static void other(PrintWriter out, Suggestion suggestion) {
        out.println(suggestion.module());
        suggestion.objections().forEach(objection -> out.println("  - " + objection.explanation()));
    }
}
