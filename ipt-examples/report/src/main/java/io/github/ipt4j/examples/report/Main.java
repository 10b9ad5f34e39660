package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;

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

    /** The command, whose own help has no list of exit statuses. */
    private static CommandLine command() {
        CommandLine command = new CommandLine(new Main());
        command.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
        command.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING);
        return command;
    }

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(command(), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(command(), out, err, arguments);
    }
}
