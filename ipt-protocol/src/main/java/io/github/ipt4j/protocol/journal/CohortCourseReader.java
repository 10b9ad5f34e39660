package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one course of a cohort, an event at a time, so that no more than an event of the line is held. Used once. */
final class CohortCourseReader {

    private final JournalFormat format;
    private @Nullable String course;
    private @Nullable ImmutableList<CourseEvent> events;

    private CohortCourseReader(JournalFormat format) {
        this.format = format;
    }

    static CohortCourse of(JournalFormat format, JsonLine line) {
        return line.read(tokens -> new CohortCourseReader(format).course(tokens));
    }

    private CohortCourse course(JsonTokens tokens) throws IOException {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw new Malformed(tokens.count(), "object");
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            property(tokens);
        }
        if (course == null || events == null) {
            throw new Malformed(tokens.count(), "course-and-events");
        }
        return new CohortCourseValue(course, events);
    }

    private void property(JsonTokens tokens) throws IOException {
        String name = tokens.text();
        if (name.equals("course") && course == null) {
            course = Scalars.id(tokens.value());
        } else if (name.equals("events") && events == null) {
            events = events(tokens);
        } else {
            throw new Malformed(tokens.count(), name.equals("type") ? "course-and-no-event" : "only-course-and-events");
        }
    }

    private ImmutableList<CourseEvent> events(JsonTokens tokens) throws IOException {
        if (tokens.next() != JsonToken.START_ARRAY) {
            throw new Malformed(tokens.count(), "list");
        }
        ImmutableList.Builder<CourseEvent> read = ImmutableList.builder();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            read.add(format.event(tokens.value(token)));
        }
        return read.build();
    }
}
