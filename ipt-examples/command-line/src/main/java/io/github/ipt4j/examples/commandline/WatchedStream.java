package io.github.ipt4j.examples.commandline;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, watched: writers swallow errors, and an audit must not take half a result for the whole. */
final class WatchedStream extends FilterOutputStream {

    private boolean lost;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** Whether output was lost, other than to a reader that had enough and closed the pipe. */
    boolean hasLostOutput() {
        return lost;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            lost |= !"Broken pipe".equals(e.getMessage());
            throw e;
        }
    }
}
