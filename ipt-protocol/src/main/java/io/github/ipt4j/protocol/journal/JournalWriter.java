package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a journal event by event. Not for use by several threads. */
public final class JournalWriter implements Closeable, Flushable {

    private final JournalFormat format;
    private final OutputStream out;
    private final Disclosure disclosure;

    JournalWriter(JournalFormat format, OutputStream out, Disclosure disclosure) {
        this.format = format;
        this.out = out;
        this.disclosure = disclosure;
    }

    /**
     * Writes an event as the next line.
     *
     * @param event any event
     * @throws IOException if it cannot be written
     */
    public void write(CourseEvent event) throws IOException {
        out.write((format.write(event, disclosure) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
