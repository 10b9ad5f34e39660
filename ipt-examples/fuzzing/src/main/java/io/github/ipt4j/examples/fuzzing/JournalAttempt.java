package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

final class JournalAttempt implements Attempt {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    @Override
    public void on(byte[] input) {
        List<CourseEvent> events = events(input);
        events.forEach(event -> Attempt.same(event, FORMAT.read(FORMAT.write(event, Disclosure.EVERYTHING))));
        events.forEach(event -> FORMAT.read(FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT)));
        judge(events);
    }

    /** The events before the first malformed line. */
    static List<CourseEvent> events(byte[] input) {
        List<CourseEvent> events = new ArrayList<>();
        try (JournalReader lines = FORMAT.reader("input", new ByteArrayInputStream(input))) {
            lines.forEach(line -> events.add(line.event()));
        } catch (JournalException malformed) {
            // What a reader promises for malformed input.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }

    private static void judge(List<CourseEvent> events) {
        Course course = Course.enforcing(Protocols.standard());
        for (CourseEvent event : events) {
            course = course.record(event).course();
        }
        course.outlook().outstanding();
        course.history();
    }
}
