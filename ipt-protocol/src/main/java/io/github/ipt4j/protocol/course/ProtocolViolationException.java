package io.github.ipt4j.protocol.course;

import com.google.common.base.Joiner;

/** Thrown by {@link Verdict#orElseThrow()} where an event is rejected that was expected to be accepted. */
public final class ProtocolViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejected verdict;

    ProtocolViolationException(Rejected verdict) {
        super(Joiner.on(System.lineSeparator()).join(verdict.violations()));
        this.verdict = verdict;
    }

    /**
     * The verdict that was not expected.
     *
     * @return the rejection, with its violations
     */
    public Rejected verdict() {
        return verdict;
    }
}
