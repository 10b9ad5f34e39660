package io.github.ipt4j.examples.commandline.command;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the exercises. */
@Command(name = "list")
final class ExercisesListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        options.catalog()
                .modules()
                .forEach(module -> out.printf(
                        Locale.ROOT,
                        "%-30s %s%n",
                        module.id(),
                        module.edition(options.language()).profile().title()));
    }
}
