package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a cohort course by course; never holds more of it than a line. Not for use by several threads. */
public final class CohortReader implements Closeable {

    private static final int LINE = 16 << 20;

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
     * @throws JournalException if the course is malformed, or the cohort is empty; the next call reads the next course
     * @throws IOException if the cohort cannot be read
     */
    public Optional<CohortCourse> next() throws IOException {
        number++;
        if (lines.next()) {
            return Optional.of(lines.line().read(tokens -> new CourseReading().of(tokens)));
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

    /** Reads one course, an event at a time, so that no tree of the whole line is held. */
    private final class CourseReading {

        private @Nullable String course;
        private @Nullable ImmutableList<CourseEvent> events;

        private CohortCourse of(JsonTokens tokens) throws IOException {
            if (tokens.next() != JsonToken.START_OBJECT) {
                throw new Malformed(tokens.count(), "an object");
            }
            while (tokens.next() != JsonToken.END_OBJECT) {
                property(tokens);
            }
            if (course == null || events == null) {
                throw new Malformed(tokens.count(), "the properties course and events");
            }
            return new CohortCourse(course, events);
        }

        private void property(JsonTokens tokens) throws IOException {
            String name = tokens.text();
            if (name.equals("course") && course == null) {
                course = Values.id(tokens.value());
            } else if (name.equals("events") && events == null) {
                events = events(tokens);
            } else {
                throw new Malformed(tokens.count(), "only the properties course and events, each once");
            }
        }

        private ImmutableList<CourseEvent> events(JsonTokens tokens) throws IOException {
            if (tokens.next() != JsonToken.START_ARRAY) {
                throw new Malformed(tokens.count(), "a list");
            }
            ImmutableList.Builder<CourseEvent> read = ImmutableList.builder();
            for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
                read.add(format.event(tokens.value(token)));
            }
            return read.build();
        }
    }
}
