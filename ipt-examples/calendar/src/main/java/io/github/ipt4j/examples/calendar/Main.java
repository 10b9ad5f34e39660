package io.github.ipt4j.examples.calendar;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** Writes the sessions of a course as a calendar on the command line. */
public final class Main {

    private Main() {}

    /**
     * Writes a calendar and ends the process with its exit status.
     *
     * @param arguments what to plan, and the days off
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        System.exit(out.checkError() ? ExitCode.USAGE : status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new CalendarCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::tell)
                .execute(arguments);
    }

    private static int tell(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println("calendar: " + e.getMessage() + " (see calendar --help)");
        return ExitCode.USAGE;
    }
}
