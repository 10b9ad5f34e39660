package io.github.ipt4j.examples.commandline.page;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes the bytes of whole lines in UTF-8 to a writer, which stays open. */
public final class WriterOutput extends OutputStream {

    private final PrintWriter out;

    /** A stream to a writer. */
    public WriterOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        throw new UnsupportedOperationException("Lines are written as a whole.");
    }

    @Override
    public void write(byte[] lines, int from, int length) {
        out.print(new String(lines, from, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
