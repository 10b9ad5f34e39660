package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a cohort course by course. Not for use by several threads. */
public final class CohortWriter implements Closeable, Flushable {

    private final OutputStream out;
    private final Disclosure disclosure;

    CohortWriter(OutputStream out, Disclosure disclosure) {
        this.out = out;
        this.disclosure = disclosure;
    }

    /**
     * Writes a course as the next line.
     *
     * @param course any course
     * @throws IOException if it cannot be written
     */
    public void write(CohortCourse course) throws IOException {
        String line = JsonOutput.object(disclosure, output -> {
            output.text("course", course.course());
            output.list("events", course.events(), event -> output.object(to -> new EventWriter(to).write(event)));
        });
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
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
