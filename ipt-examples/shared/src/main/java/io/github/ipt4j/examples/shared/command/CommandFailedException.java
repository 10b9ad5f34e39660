package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.Serial;

/** A command cannot go on; the message says why in one line, and the exit status is 2. */
public final class CommandFailedException extends RuntimeException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /**
     * A failure.
     *
     * @param why why, for the user
     * @param cause what happened; null if there is nothing more to say
     */
    public CommandFailedException(Message why, Throwable cause) {
        super(Wording.english().of(why), cause);
        this.why = why;
    }

    /**
     * A failure in words that are the same in every language.
     *
     * @param text why, for the user
     * @param cause what happened; null if there is nothing more to say
     */
    public CommandFailedException(String text, Throwable cause) {
        this(SharedWords.verbatim(text), cause);
    }

    @Override
    public Message message() {
        return why;
    }
}
