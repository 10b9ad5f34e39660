package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a cohort course by course; never holds more of it than a line. Not for use by several threads. */
public final class CohortReader implements Closeable {

    /** The greatest length of a line, in bytes. */
    static final int LINE = 16 << 20;

    private final JournalFormat format;
    private final Lines lines;
    private final String source;
    private int number;

    CohortReader(JournalFormat format, String source, InputStream in) {
        this.format = format;
        this.source = source;
        this.lines = new Lines(source, in, LINE);
    }

    /**
     * Reads the next course.
     *
     * @return the course, or empty at the end of the cohort
     * @throws JournalException if the course is malformed, or the cohort is empty; the next call reads the next course. Also
     *     if the cohort is compressed, and damaged or cut off there; then none comes after it
     * @throws IOException if the cohort cannot be read
     */
    public Optional<CohortCourse> next() throws IOException {
        number++;
        if (lines.next()) {
            return Optional.of(format.course(lines.line()));
        }
        if (number == 1) {
            throw new JournalException(source, 1, 1, "at least one course");
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
