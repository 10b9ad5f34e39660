package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.commandline.command.CheckCommand;
import io.github.ipt4j.examples.commandline.command.CohortCommand;
import io.github.ipt4j.examples.commandline.command.ExercisesCommand;
import io.github.ipt4j.examples.commandline.command.FidelityCommand;
import io.github.ipt4j.examples.commandline.command.NewCommand;
import io.github.ipt4j.examples.commandline.command.ProgressCommand;
import io.github.ipt4j.examples.commandline.command.ProtocolsCommand;
import io.github.ipt4j.examples.commandline.command.RulesCommand;
import io.github.ipt4j.examples.commandline.command.ShowCommand;
import io.github.ipt4j.examples.commandline.command.SimulateCommand;
import io.github.ipt4j.examples.shared.command.Console;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Interpersonal psychotherapy on the command line. */
@Command(
        name = "ipt",
        description = "Judges recorded courses of interpersonal psychotherapy, and says what may come next.",
        subcommands = {
            CheckCommand.class,
            ShowCommand.class,
            ProgressCommand.class,
            FidelityCommand.class,
            CohortCommand.class,
            ProtocolsCommand.class,
            ExercisesCommand.class,
            RulesCommand.class,
            NewCommand.class,
            SimulateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Not a medical device: it diagnoses nothing and computes no level of suicide risk."})
public final class Main {

    Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new Main()), arguments));
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
        return Console.run(new CommandLine(new Main()), out, err, arguments);
    }
}
