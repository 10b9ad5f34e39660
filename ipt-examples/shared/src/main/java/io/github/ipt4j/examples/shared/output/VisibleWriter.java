package io.github.ipt4j.examples.shared.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text with escapes in the place of control characters, direction characters and lone surrogates. Line feeds, tabs and
 * carriage returns before line feeds pass.
 */
final class VisibleWriter extends FilterWriter {

    private static final char NONE = 0;

    /** A carriage return or a high surrogate that waits for what follows. */
    private char waiting = NONE;

    VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        if (isPlain(text, offset, length)) {
            out.write(text, offset, length);
        } else {
            write(text.substring(offset, offset + length).toCharArray(), 0, length);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int plain = offset;
        for (int i = offset; i < offset + length; i++) {
            if (waiting != NONE || !passes(text[i])) {
                out.write(text, plain, i - plain);
                special(text[i]);
                plain = i + 1;
            }
        }
        out.write(text, plain, offset + length - plain);
    }

    /** Whether a text, and what was written before it, can pass as they are, which nearly all can. */
    private boolean isPlain(String text, int offset, int length) {
        boolean plain = waiting == NONE;
        for (int i = offset; plain && i < offset + length; i++) {
            plain = passes(text.charAt(i));
        }
        return plain;
    }

    private static boolean passes(char character) {
        return VisibleText.isShownAsIs(character) || character == '\n' || character == '\t';
    }

    private void special(char character) throws IOException {
        if (waiting != NONE && isCompletedBy(character)) {
            out.write(waiting);
            out.write(character);
            waiting = NONE;
            return;
        }
        settle();
        if (character == '\r' || Character.isHighSurrogate(character)) {
            waiting = character;
        } else if (passes(character)) {
            out.write(character);
        } else {
            out.write(VisibleText.escape(character));
        }
    }

    private boolean isCompletedBy(char character) {
        return waiting == '\r' ? character == '\n' : Character.isLowSurrogate(character);
    }

    /** Writes what waits: nothing that belongs to it follows. */
    private void settle() throws IOException {
        if (waiting != NONE) {
            out.write(VisibleText.escape(waiting));
            waiting = NONE;
        }
    }

    /** Writes text as it is, after what was written before. */
    void asIs(String text) throws IOException {
        settle();
        out.write(text);
    }

    /** Writes text in UTF-8 as it is, after what was written before. */
    void asIs(byte[] utf8, int length) throws IOException {
        settle();
        if (out instanceof Utf8Output output) {
            output.write(utf8, length);
        } else {
            out.write(new String(utf8, 0, length, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void flush() throws IOException {
        settle();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        settle();
        out.close();
    }
}
