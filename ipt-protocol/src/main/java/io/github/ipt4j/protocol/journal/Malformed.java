package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.wording.Message;

/** Thrown while a line is read; becomes a {@link JournalException} where source and line are known. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int token;
    private final transient Message expected;

    /**
     * Describes what was expected in the place of what was read.
     *
     * @param token the place, counted in JSON tokens of the line from 1
     * @param expected a phrase that completes "expected …"
     */
    Malformed(int token, Message expected) {
        super(null, null, false, false);
        this.token = token;
        this.expected = expected;
    }

    /** @param key the key of a phrase without values */
    Malformed(int token, String key) {
        this(token, Expectation.of(key));
    }

    int token() {
        return token;
    }

    Message expected() {
        return expected;
    }
}
