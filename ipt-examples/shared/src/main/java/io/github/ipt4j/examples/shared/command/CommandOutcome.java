package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.protocol.journal.JournalException;
import java.util.function.Supplier;
import picocli.CommandLine;

/** How a command has gone so far. What fails is reported in one line on standard error, and the command goes on. */
public final class CommandOutcome implements CohortFile.Problems {

    private final Supplier<CommandLine> commandLine;
    private ExitStatus status = ExitStatus.KEPT;

    /**
     * The outcome of a command that has done nothing yet.
     *
     * @param commandLine the command, once it is known
     */
    public CommandOutcome(Supplier<CommandLine> commandLine) {
        this.commandLine = commandLine;
    }

    @Override
    public void unreadable(JournalException problem) {
        failed(problem.message());
    }

    /**
     * Reports that input was malformed, or that a file could not be read.
     *
     * @param message what happened, in one line
     */
    @Override
    public void failed(String message) {
        add(ExitStatus.MALFORMED);
        Console.report(commandLine.get(), message);
    }

    /**
     * Reports that input was malformed, or that a file could not be read, in the language that was asked for.
     *
     * @param message what happened
     */
    public void failed(Worded message) {
        failed(wording().of(message));
    }

    /**
     * The language in which the command answers.
     *
     * @return the words of the language that was asked for
     */
    @Override
    public Wording wording() {
        return LanguageOption.wording(commandLine.get().getCommandSpec());
    }

    /**
     * Adds how a part of the work ended.
     *
     * @param part its status, which counts if none is worse
     */
    public void add(ExitStatus part) {
        status = status.or(part);
    }

    /**
     * The exit status of the process, if nothing more happens.
     *
     * @return 0, 1 or 2
     */
    public int code() {
        return status.code();
    }
}
