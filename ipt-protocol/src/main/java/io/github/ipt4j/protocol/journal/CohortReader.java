package io.github.ipt4j.protocol.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads a cohort course by course; never holds more than one line of it. Not for use by several threads. */
public final class CohortReader implements Iterable<CohortCourse>, Closeable {

    /** The maximum length of a line, in bytes. */
    static final int LINE = 16 << 20;

    private final LineReader lines;
    private final LineIterator<CohortCourse> courses;

    CohortReader(JournalFormat format, String source, InputStream in) {
        this.lines = new LineReader(source, in, LINE);
        this.courses = new LineIterator<>(source, lines, Expectation.of("one-course"), format::course);
    }

    /**
     * Returns the courses that are still to be read, always as the same iterator.
     *
     * <p>Its {@code next} throws a {@link JournalException} where a course is malformed, the cohort is empty, or it
     * cannot be read further. The courses after a malformed one can still be read.
     *
     * @return the courses, in order
     */
    @Override
    public Iterator<CohortCourse> iterator() {
        return courses;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
