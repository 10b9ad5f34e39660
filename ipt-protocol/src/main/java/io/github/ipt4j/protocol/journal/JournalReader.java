package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a journal event by event; never holds more of it than a line. Not for use by several threads. */
public final class JournalReader implements Closeable {

    private static final int LINE = 1 << 20;

    private final JournalFormat format;
    private final Lines lines;
    private final String source;
    private int number;

    JournalReader(JournalFormat format, String source, InputStream in) {
        this.format = format;
        this.source = source;
        this.lines = new Lines(source, in, LINE);
    }

    /**
     * Reads the next event.
     *
     * @return the event and its line, or empty at the end of the journal
     * @throws JournalException if the line is malformed, or the journal is empty; the next call reads the next line. Also
     *     if the journal is compressed, and damaged or cut off there; then none comes after it
     * @throws IOException if the journal cannot be read
     */
    public Optional<JournalLine> next() throws IOException {
        number++;
        if (lines.next()) {
            return Optional.of(new JournalLine(number, format.read(lines.line())));
        }
        if (number == 1) {
            throw new JournalException(source, 1, 1, "at least one event");
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
