package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.commandline.command.CheckCommand;
import io.github.ipt4j.examples.commandline.command.CohortCommand;
import io.github.ipt4j.examples.commandline.command.CompareCommand;
import io.github.ipt4j.examples.commandline.command.CorrectCommand;
import io.github.ipt4j.examples.commandline.command.ExercisesCommand;
import io.github.ipt4j.examples.commandline.command.FidelityCommand;
import io.github.ipt4j.examples.commandline.command.NewCommand;
import io.github.ipt4j.examples.commandline.command.ProgressCommand;
import io.github.ipt4j.examples.commandline.command.ProtocolsCommand;
import io.github.ipt4j.examples.commandline.command.RedactCommand;
import io.github.ipt4j.examples.commandline.command.RepairCommand;
import io.github.ipt4j.examples.commandline.command.RulesCommand;
import io.github.ipt4j.examples.commandline.command.ScalesCommand;
import io.github.ipt4j.examples.commandline.command.ShowCommand;
import io.github.ipt4j.examples.commandline.command.SimulateCommand;
import io.github.ipt4j.examples.commandline.command.WayCommand;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** Interpersonal psychotherapy on the command line. Every command inherits its help, version and exit status. */
@Command(
        name = "ipt",
        scope = ScopeType.INHERIT,
        subcommands = {
            CheckCommand.class,
            ShowCommand.class,
            WayCommand.class,
            CorrectCommand.class,
            RedactCommand.class,
            ProgressCommand.class,
            FidelityCommand.class,
            RepairCommand.class,
            CompareCommand.class,
            CohortCommand.class,
            ProtocolsCommand.class,
            ScalesCommand.class,
            ExercisesCommand.class,
            RulesCommand.class,
            NewCommand.class,
            SimulateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {

    /** In which language every command answers. */
    @SuppressWarnings("UnusedVariable") // Every command reads it from its root.
    @Mixin
    private final LanguageOption language = new LanguageOption(IptWords.USAGE);

    Main() {}

    /** Returns the command, whose own help has no list of exit statuses. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
        commandLine.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING);
        return commandLine;
    }

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(commandLine(), arguments));
    }

    /**
     * Runs a command.
     *
     * @param out what to write results to
     * @param err what to write errors to
     * @param arguments the command and its arguments
     * @return the exit status: 0, 1 if an event was rejected, 2 for malformed input or usage
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(commandLine(), out, err, arguments);
    }
}
