package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that do not fit; the message says why in one line, and the exit status is 2. */
public final class UsageException extends ParameterException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /**
     * A command that cannot be run as it was asked for.
     *
     * @param commandLine the command
     * @param why why not
     */
    public UsageException(CommandLine commandLine, Message why) {
        super(commandLine, Wording.english().of(why));
        this.why = why;
    }

    @Override
    public Message message() {
        return why;
    }
}
