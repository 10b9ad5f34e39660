package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.examples.shared.output.Utf8Output;
import io.github.ipt4j.examples.shared.output.WatchedStream;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs commands, all in the same manner: whatever they write is {@linkplain TextOutput shown safely}, what goes wrong is one
 * line on standard error and the exit status 2, and an argument such as {@code @x} is itself, not what a file of that name
 * holds.
 */
public final class Console {

    private Console() {}

    /**
     * Runs a command on the standard output and error of this process.
     *
     * @param commandLine the command
     * @param arguments its arguments
     * @return the exit status; 2 also if standard output could not be written whole
     */
    public static int run(CommandLine commandLine, String... arguments) {
        WatchedStream stream = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new Utf8Output(stream);
        PrintWriter err = new Utf8Output(new FileOutputStream(FileDescriptor.err));
        int status = run(commandLine, out, err, arguments);
        out.flush();
        if (stream.hasLostOutput()) {
            err.println(LanguageOption.wording(commandLine.getCommandSpec())
                    .of(SharedWords.FILE.message("output.lost", "command", commandLine.getCommandName())));
            status = ExitCode.USAGE;
        }
        err.flush();
        return status;
    }

    /**
     * Runs a command.
     *
     * @param commandLine the command
     * @param out what to write results to
     * @param err what to write errors to
     * @param arguments its arguments
     * @return the exit status
     */
    public static int run(CommandLine commandLine, PrintWriter out, PrintWriter err, String... arguments) {
        TextOutput shown = new TextOutput(out);
        TextOutput errors = new TextOutput(err);
        int status = commandLine
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(shown)
                .setErr(errors)
                .setExecutionStrategy(Console::execute)
                .setParameterExceptionHandler(Console::usage)
                .setExecutionExceptionHandler(failures(commandLine.getExecutionExceptionHandler()))
                .setExitCodeExceptionMapper(unforeseen -> ExitCode.USAGE)
                .execute(arguments);
        shown.flush();
        errors.flush();
        return status;
    }

    /**
     * Writes one line to standard error, after what was written to standard output. Line ends in it are shown as escapes.
     *
     * @param commandLine the command that reports it
     * @param message what to report
     */
    public static void report(CommandLine commandLine, String message) {
        commandLine.getOut().flush();
        commandLine.getErr().println(message);
        commandLine.getErr().flush();
    }

    /**
     * Writes one line to standard error, in the language that was asked for.
     *
     * @param commandLine the command that reports it
     * @param message what to report
     */
    public static void report(CommandLine commandLine, Worded message) {
        report(commandLine, LanguageOption.wording(commandLine.getCommandSpec()).of(message));
    }

    private static int usage(ParameterException e, String[] arguments) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        Message usage = SharedWords.FILE.message(
                "usage.problem", "command", spec.qualifiedName(), "problem", UsageProblem.of(e, arguments));
        report(e.getCommandLine(), LanguageOption.wording(spec, arguments).of(usage));
        return ExitCode.USAGE;
    }

    /** Runs what was asked for; what is not understood is an error even where help is asked for. */
    private static int execute(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        for (CommandLine command : commands) {
            List<String> unmatched = command.getUnmatchedArguments();
            if (!unmatched.isEmpty()) {
                throw new UnmatchedArgumentException(command, unmatched);
            }
        }
        return isHelped(commands) ? ExitCode.OK : run(commands.get(commands.size() - 1), parsed);
    }

    /** Shows the help or the version, if that is asked for. */
    private static boolean isHelped(List<CommandLine> commands) {
        for (CommandLine command : commands) {
            if (command.isUsageHelpRequested()) {
                help(command);
                return true;
            } else if (command.isVersionHelpRequested()) {
                command.printVersionHelp(command.getOut());
                return true;
            }
        }
        return false;
    }

    /** Runs the last command; one that only has commands shows which. */
    private static int run(CommandLine last, ParseResult parsed) {
        if (!last.getSubcommands().isEmpty() && !(last.getCommandSpec().userObject() instanceof Runnable)) {
            help(last);
            return ExitCode.OK;
        }
        return new RunLast().execute(parsed);
    }

    /**
     * Writes the help of a command to its standard output, in color where that is usual: it is the program's own text.
     *
     * @param command the command
     */
    public static void help(CommandLine command) {
        LanguageOption.describe(command.getCommandSpec().root().commandLine());
        TextOutput.asIs(command.getOut(), command.getUsageMessage(command.getColorScheme()));
    }

    private static IExecutionExceptionHandler failures(IExecutionExceptionHandler others) {
        return (e, commandLine, parsed) -> {
            if (e instanceof Worded failure) {
                report(commandLine, failure);
                return ExitCode.USAGE;
            }
            return others.handleExecutionException(e, commandLine, parsed);
        };
    }
}
