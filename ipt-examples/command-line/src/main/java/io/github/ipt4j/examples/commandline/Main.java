package io.github.ipt4j.examples.commandline;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

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

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        WatchedStream stream = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = utf8(stream);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = run(out, err, arguments);
        out.flush();
        if (stream.hasLostOutput()) {
            err.println("ipt: standard output could not be written; what it holds is not whole");
            status = ExitStatus.MALFORMED.code();
        }
        err.flush();
        System.exit(status);
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
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(Failures::usage)
                .execute(arguments);
    }

    /** Runs what was asked for; what is not understood is an error even where help is asked for. */
    private static int execute(ParseResult parsed) {
        for (CommandLine command : parsed.asCommandLineList()) {
            List<String> unmatched = command.getUnmatchedArguments();
            if (!unmatched.isEmpty()) {
                throw new UnmatchedArgumentException(command, unmatched);
            }
        }
        return new RunLast().execute(parsed);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
