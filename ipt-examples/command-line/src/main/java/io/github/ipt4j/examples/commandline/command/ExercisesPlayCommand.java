package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.script.ScriptStep;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a script: shows its words one step after the other, at its pace. */
@Command(name = "play")
final class ExercisesPlayCommand implements Callable<Integer> {

    private static final long SECOND = 1000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Option(names = "--fast")
    private boolean fast;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "exercise.id")
    private String id;

    @Parameters(index = "1", paramLabel = "SCRIPT", descriptionKey = "script")
    private String form;

    @Override
    public Integer call() throws InterruptedException {
        ExerciseModule module = options.module(id);
        List<Script> scripts = module.edition(options.language()).scripts();
        Script script = options.required(
                scripts.stream().filter(one -> one.id().equals(form)).findFirst(),
                "script.unknown",
                form,
                () -> scripts.stream().map(Script::id).toList());
        PrintWriter out = spec.commandLine().getOut();
        out.println(script.title());
        try (ProgressBar bar = bar(script)) {
            for (ScriptStep step : script.steps()) {
                play(out, bar, step);
            }
        }
        return ExitStatus.KEPT.code();
    }

    private ProgressBar bar(Script script) {
        PrintWriter err = spec.commandLine().getErr();
        return new ProgressBarBuilder()
                .setTaskName(script.id())
                .setInitialMax(script.length().toSeconds())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(line -> {
                    TextOutput.asIs(err, "\r" + VisibleText.line(line));
                    err.flush();
                }))
                .build();
    }

    private void play(PrintWriter out, ProgressBar bar, ScriptStep step) throws InterruptedException {
        out.println(step.words());
        out.flush();
        for (int second = 0; second < step.seconds(); second++) {
            if (!fast) {
                Thread.sleep(SECOND);
            }
            bar.step();
        }
    }
}
