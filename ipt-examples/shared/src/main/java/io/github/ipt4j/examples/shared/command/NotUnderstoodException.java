package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.io.Serial;
import picocli.CommandLine.TypeConversionException;

/** A value of an option or parameter that is not what was expected. */
public final class NotUnderstoodException extends TypeConversionException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /**
     * A value that is not understood.
     *
     * @param why what was expected
     */
    public NotUnderstoodException(Message why) {
        super(Wording.english().of(why));
        this.why = why;
    }

    @Override
    public Message message() {
        return why;
    }
}
