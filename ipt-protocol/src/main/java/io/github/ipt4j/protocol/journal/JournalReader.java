package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads a journal event by event; never holds more than one line of it. Not for use by several threads.
 *
 * <pre>{@code
 * try (JournalReader journal = format.reader("c-001.jsonl", in)) {
 *     for (JournalLine line : journal) {
 *         course = course.record(line.event()).course();
 *     }
 * }
 * }</pre>
 */
public final class JournalReader implements Iterable<JournalLine>, Closeable {

    /** The most bytes of a line. */
    static final int LINE = 1 << 20;

    private final LineReader lines;
    private final LineIterator<JournalLine> events;

    JournalReader(JournalFormat format, String source, InputStream in) {
        this.lines = new LineReader(source, in, LINE);
        this.events = new LineIterator<>(
                source,
                lines,
                Expectation.of("one-event"),
                line -> new JournalLineValue(line.number(), format.read(line)));
    }

    /**
     * Returns the events that are still to be read, always as the same iterator. A line is read when it is asked for,
     * and as soon as it is whole.
     *
     * <p>Its {@code next} throws a {@link JournalException} where a line is malformed, the journal is empty, or it
     * cannot be read further. The lines after a malformed one can still be read.
     *
     * @return the events with their lines, in order
     */
    @Override
    public Iterator<JournalLine> iterator() {
        return events;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
