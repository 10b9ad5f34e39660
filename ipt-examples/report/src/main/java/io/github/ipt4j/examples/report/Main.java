package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.commandline.Failures;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reports and forms, on the command line. */
@Command(
        name = "report",
        description = "Makes pages to look at and print from recorded courses of interpersonal psychotherapy.",
        subcommands = {
            ReportCommand.class,
            FormCommand.Note.class,
            FormCommand.Plan.class,
            FormCommand.Summary.class,
            CohortCommand.class
        },
        mixinStandardHelpOptions = true,
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
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Failures::usage)
                .execute(arguments);
    }
}
