package io.github.ipt4j.examples.shared.command;

import java.io.Serial;

/** A command cannot go on; the message says why in one line, and the exit status is 2. */
public final class CommandFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message why, for the user
     * @param cause what happened; null if there is nothing more to say
     */
    public CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
