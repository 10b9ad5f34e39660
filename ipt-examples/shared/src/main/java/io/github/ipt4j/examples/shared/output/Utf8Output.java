package io.github.ipt4j.examples.shared.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 that goes to a stream, and text that is in UTF-8 already. */
public final class Utf8Output extends PrintWriter {

    private static final int BUFFER = 1 << 14;

    private final Encoder encoder;

    /**
     * An output to a stream.
     *
     * @param out where the bytes go
     */
    public Utf8Output(OutputStream out) {
        this(new Encoder(new BufferedOutputStream(out, BUFFER)));
    }

    private Utf8Output(Encoder encoder) {
        super(encoder);
        this.encoder = encoder;
    }

    /** Writes text that is encoded already, after what was written before. */
    void write(byte[] utf8, int length) {
        synchronized (lock) {
            try {
                encoder.write(utf8, length);
            } catch (IOException e) {
                setError();
            }
        }
    }

    /** Encodes text, in the order in which it comes with what is encoded. */
    private static final class Encoder extends Writer {

        private final OutputStream bytes;
        private final Writer text;
        private boolean waiting;

        Encoder(OutputStream bytes) {
            this.bytes = bytes;
            this.text = new OutputStreamWriter(new Unflushed(bytes), StandardCharsets.UTF_8);
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            waiting = true;
            text.write(characters, offset, length);
        }

        @Override
        public void write(String characters, int offset, int length) throws IOException {
            waiting = true;
            text.write(characters, offset, length);
        }

        private void write(byte[] utf8, int length) throws IOException {
            encode();
            bytes.write(utf8, 0, length);
        }

        private void encode() throws IOException {
            if (waiting) {
                text.flush();
                waiting = false;
            }
        }

        @Override
        public void flush() throws IOException {
            encode();
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            encode();
            bytes.close();
        }
    }

    /** A stream that is flushed by nobody but its owner, since each flush is a call of the system. */
    private static final class Unflushed extends FilterOutputStream {

        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            // The encoder's own letters have arrived; what is beneath is flushed by the encoder.
        }
    }
}
