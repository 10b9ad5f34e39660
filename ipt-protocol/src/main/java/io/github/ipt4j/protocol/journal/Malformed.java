package io.github.ipt4j.protocol.journal;

/** Thrown while a line is read; becomes a {@link JournalException} where source and line are known. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int token;
    private final String expected;

    /**
     * Describes what was expected in the place of what was read.
     *
     * @param token the place, counted in JSON tokens of the line from 1
     * @param expected a phrase that completes "expected …"
     */
    Malformed(int token, String expected) {
        super(expected, null, false, false);
        this.token = token;
        this.expected = expected;
    }

    int token() {
        return token;
    }

    String expected() {
        return expected;
    }
}
