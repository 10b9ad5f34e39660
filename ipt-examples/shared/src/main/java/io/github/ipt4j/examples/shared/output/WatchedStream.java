package io.github.ipt4j.examples.shared.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers its first failure: writers swallow errors, and nobody must take half a result for the whole. */
public final class WatchedStream extends FilterOutputStream {

    private IOException failure;

    /** A stream to another one. */
    public WatchedStream(OutputStream out) {
        super(out);
    }

    /** What went wrong first. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether output was lost, other than to a reader that had enough and closed the pipe. */
    public boolean hasLostOutput() {
        return failure != null && !"Broken pipe".equals(failure.getMessage());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
