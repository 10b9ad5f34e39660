package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Reads a text file line by line into a buffer that is reused.
 *
 * <p>Lines end with LF or CRLF; the last one may have no line end. A byte-order mark at the beginning is skipped. A
 * line that is too long is reported, and skipped by the next call. A line is returned as soon as it is whole: nothing
 * after it is read.
 */
final class LineReader implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String source;
    private final InputStream in;
    private final int maximum;
    private final byte[] chunk = new byte[1 << 16];

    /** The chunk with one letter per byte, since the JDK searches strings many bytes at a time. */
    private String letters = "";

    private int place;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private int number;
    private boolean midway;
    private boolean damaged;

    LineReader(String source, InputStream in, int maximum) {
        this.source = source;
        this.in = in;
        this.maximum = maximum;
    }

    /** Moves to the next line; false at the end of the file, or after the place from which it is damaged. */
    boolean next() throws IOException {
        while (midway && fill()) {
            place = lineEnd();
            midway = place == end;
            place++;
        }
        length = 0;
        number++;
        if (!fill()) {
            return false;
        }
        gather();
        strip();
        return true;
    }

    /** The line moved to, valid until the next call of {@link #next()}. */
    JsonLine line() {
        return new JsonLine(source, number, line, length);
    }

    /** The number of the line moved to, from 1. */
    int number() {
        return number;
    }

    /** The line moved to, in bytes of its own. */
    JsonLine copyOfLine() {
        return new JsonLine(source, number, Arrays.copyOf(line, length), length);
    }

    private void gather() throws IOException {
        midway = true;
        while (midway && fill()) {
            int stop = lineEnd();
            append(stop - place);
            midway = stop == end;
            place = stop + 1;
        }
        midway = false;
    }

    private void append(int bytes) {
        if (length + bytes > maximum + BYTE_ORDER_MARK.length + 1) {
            throw tooLong();
        }
        if (length + bytes > line.length) {
            line = Arrays.copyOf(line, Math.max(length + bytes, Math.min(2 * line.length, maximum)));
        }
        System.arraycopy(chunk, place, line, length, bytes);
        length += bytes;
    }

    private void strip() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        int mark = BYTE_ORDER_MARK.length;
        if (number == 1 && length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark)) {
            length -= mark;
            System.arraycopy(line, mark, line, 0, length);
        }
        if (length > maximum) {
            throw tooLong();
        }
    }

    /** Whether the next line can be read without waiting for the file. */
    boolean hasNextAtHand() {
        return !midway && letters.indexOf('\n', place) >= 0;
    }

    /** Whether the file is damaged, so that nothing comes after the lines that were read. */
    boolean isDamaged() {
        return damaged;
    }

    private JournalException tooLong() {
        return new JournalException(source, number, 1, Expectation.size("line-size", maximum));
    }

    private int lineEnd() {
        int stop = letters.indexOf('\n', place);
        return stop < 0 ? end : stop;
    }

    /** Whether there is anything left to read, in the chunk or after it. Waits only until the file gives something. */
    private boolean fill() throws IOException {
        if (place < end) {
            return true;
        }
        place = 0;
        end = 0;
        letters = "";
        end = damaged ? 0 : Math.max(0, read());
        letters = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
        return end > 0;
    }

    /** Reads some bytes, or -1 at the end; a stream that returns none, against its contract, is read again. */
    private int read() throws IOException {
        try {
            int read = in.read(chunk);
            while (read == 0) {
                read = in.read(chunk);
            }
            return read;
        } catch (ZipException | EOFException e) {
            // Its message is not ours and could repeat what was read.
            damaged = true;
            throw new JournalException(source, number, 1, Expectation.of("undamaged"));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
