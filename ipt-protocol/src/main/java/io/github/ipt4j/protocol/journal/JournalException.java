package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;

/**
 * Thrown where a journal, cohort or other file is malformed, or where one of several lines cannot be read further.
 *
 * <p>The message names the place and what was expected there. It never repeats what was read, which can be private. So
 * it can be serialized as it is. {@link #getMessage()} is in English; a {@link Wording} words the exception in any
 * language.
 */
public final class JournalException extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1L;

    /** What was being read. */
    private final String source;

    /** The line, from 1. */
    private final int line;

    /** The character in the line, from 1. */
    private final int column;

    /** What was expected there. */
    private final WrittenMessage expected;

    JournalException(String source, int line, int column, Message expected) {
        super(Wording.english().of(message(source, line, column, expected)));
        this.source = source;
        this.line = line;
        this.column = column;
        this.expected = WrittenMessage.of(expected);
    }

    /** A source that could not be read further, though nothing is known to be malformed. */
    static JournalException unreadable(String source, int line) {
        return new JournalException(source, line, 1, Expectation.of("readable"));
    }

    private static Message message(String source, int line, int column, Message expected) {
        return Expectation.of("malformed")
                .with("source", source)
                .with("line", Integer.toString(line))
                .with("column", Integer.toString(column))
                .with("expected", expected);
    }

    /**
     * The source that was being read.
     *
     * @return the name that was given for it, such as a file name
     */
    public String source() {
        return source;
    }

    /**
     * The line that is malformed.
     *
     * @return 1 or more
     */
    public int line() {
        return line;
    }

    /**
     * The place in the line.
     *
     * @return the position of a character (Unicode code point) in the line, from 1
     */
    public int column() {
        return column;
    }

    /**
     * The expectation.
     *
     * @return a phrase that completes "expected …"
     */
    public Message expected() {
        return expected.message();
    }

    /**
     * The place, and what was expected there.
     *
     * @return one line, with nothing of what was read
     */
    @Override
    public Message message() {
        return message(source, line, column, expected());
    }
}
