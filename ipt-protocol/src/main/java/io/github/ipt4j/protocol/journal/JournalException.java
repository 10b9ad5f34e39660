package io.github.ipt4j.protocol.journal;

/**
 * Thrown where a journal, cohort or other file is malformed, or where one of several lines cannot be read further.
 *
 * <p>The message names the place and what was expected there. It never repeats what was read, which can be private. So
 * it can be serialized as it is.
 */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was being read. */
    private final String source;

    /** The line, from 1. */
    private final int line;

    /** The character in the line, from 1. */
    private final int column;

    /** What was expected there. */
    private final String expected;

    JournalException(String source, int line, int column, String expected) {
        super(source + ":" + line + ":" + column + ": expected " + expected);
        this.source = source;
        this.line = line;
        this.column = column;
        this.expected = expected;
    }

    /** A source that could not be read further, though nothing is known to be malformed. */
    static JournalException unreadable(String source, int line) {
        return new JournalException(source, line, 1, "a source that can be read on");
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
    public String expected() {
        return expected;
    }
}
