package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;

/** How a command ends; the later constant wins. */
public enum ExitStatus {
    /** No event was rejected. */
    KEPT(0),
    /** Some event was rejected. */
    REJECTED(1),
    /** Input was malformed, or a file could not be read. */
    MALFORMED(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** How a command ends after an event. */
    public static ExitStatus of(Verdict verdict) {
        return verdict.type() == VerdictType.REJECTED ? REJECTED : KEPT;
    }

    /**
     * The worse of two.
     *
     * @param other the other one
     * @return the later constant
     */
    public ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The exit status of the process.
     *
     * @return 0, 1 or 2
     */
    public int code() {
        return code;
    }
}
