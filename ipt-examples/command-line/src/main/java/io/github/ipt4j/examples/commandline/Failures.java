package io.github.ipt4j.examples.commandline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** Tells what went wrong on standard error, in one line, without a stack trace. */
public final class Failures {

    private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\n\u000B\f\r\u0085\u2028\u2029");
    private static final Splitter LINES = Splitter.on(LINE_ENDS).trimResults().omitEmptyStrings();

    private Failures() {}

    /**
     * Tells that the command line is not understood.
     *
     * @param e what is wrong with it
     * @param arguments the command and its arguments
     * @return the exit status of wrong usage
     */
    public static int usage(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        tell(e.getCommandLine(), command + ": " + e.getMessage() + " (see " + command + " --help)");
        return ExitCode.USAGE;
    }

    /**
     * Why a file could not be read.
     *
     * @param file its name
     * @param e what happened
     * @return one English line
     */
    public static String message(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return file + ": no such file";
        }
        if (e instanceof AccessDeniedException) {
            return file + ": may not be read";
        }
        return file + ": cannot be read: " + e.getMessage();
    }

    /**
     * Writes one line to standard error, after what was written to standard output.
     *
     * @param commandLine the command that tells it
     * @param message what to tell
     */
    public static void tell(CommandLine commandLine, String message) {
        commandLine.getOut().flush();
        commandLine.getErr().println(oneLine(message));
        commandLine.getErr().flush();
    }

    /** A message on one line; in time that grows only with its length, since it can repeat an argument. */
    private static String oneLine(String message) {
        return LINE_ENDS.matchesNoneOf(message) ? message : String.join(" ", LINES.split(message));
    }
}
