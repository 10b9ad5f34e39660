package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;

/** How a command ends; the later constant wins. */
public enum ExitStatus {
    /** No event was rejected. */
    KEPT,
    /** Some event was rejected. */
    REJECTED,
    /** Input was malformed, or a file could not be read. */
    MALFORMED;

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
        return ordinal();
    }
}
