package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports and forms, on the command line. */
@Command(
        name = "report",
        subcommands = {
            ReportCommand.class,
            FormCommand.Note.class,
            FormCommand.Plan.class,
            FormCommand.Summary.class,
            CohortCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Main {

    @SuppressWarnings("UnusedVariable") // Every command reads it from its root.
    @Mixin
    private final LanguageOption language = new LanguageOption(new WordFile("report/usage"));

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new Main()), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(new CommandLine(new Main()), out, err, arguments);
    }
}
