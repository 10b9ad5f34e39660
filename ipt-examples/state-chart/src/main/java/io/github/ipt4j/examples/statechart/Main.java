package io.github.ipt4j.examples.statechart;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** Draws the state chart of a protocol on the command line. */
public final class Main {

    private Main() {}

    /**
     * Draws a picture and ends the process with its exit status.
     *
     * @param arguments the protocol, and where to write the picture
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        System.exit(out.checkError() ? ExitCode.USAGE : status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new DrawCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::tell)
                .execute(arguments);
    }

    private static int tell(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println("state-chart: " + e.getMessage() + " (see state-chart --help)");
        return ExitCode.USAGE;
    }
}
