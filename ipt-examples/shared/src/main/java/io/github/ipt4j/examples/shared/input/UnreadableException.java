package io.github.ipt4j.examples.shared.input;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.io.IOException;
import java.io.Serial;

/** A file that cannot be read for a reason of our own, which never repeats what was read. */
public final class UnreadableException extends IOException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /**
     * A file that cannot be read.
     *
     * @param why why not, without the name of the file
     * @param cause what happened; null if there is nothing more to say
     */
    public UnreadableException(Message why, Throwable cause) {
        super(Wording.english().of(why), cause);
        this.why = why;
    }

    @Override
    public Message message() {
        return why;
    }
}
