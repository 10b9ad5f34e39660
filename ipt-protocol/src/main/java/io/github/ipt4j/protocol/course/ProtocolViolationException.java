package io.github.ipt4j.protocol.course;

import com.google.common.base.Joiner;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/**
 * Thrown by {@link Verdict#orElseThrow()} if an event was rejected.
 *
 * <p>Unlike other exceptions it cannot be serialized: its verdict holds the course, and with it private data.
 */
public final class ProtocolViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejected verdict;

    ProtocolViolationException(Rejected verdict) {
        super(Joiner.on(System.lineSeparator()).join(verdict.violations()));
        this.verdict = verdict;
    }

    /**
     * The verdict on the event.
     *
     * @return the rejection, with its violations
     */
    public Rejected verdict() {
        return verdict;
    }

    /**
     * Refuses to be written.
     *
     * @param out not used
     * @throws NotSerializableException always
     */
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(getClass().getName());
    }
}
