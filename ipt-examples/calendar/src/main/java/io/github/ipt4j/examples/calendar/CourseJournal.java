package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The course of a journal, as far as its protocol accepts it. */
final class CourseJournal {

    private CourseJournal() {}

    /** Reads a journal; its protocol is the one given, or else the shipped one that the journal names. */
    static Course read(Path file, Optional<Protocol> given) throws IOException {
        try (JournalReader journal = JournalFormat.standard().reader(file.toString(), Files.newInputStream(file))) {
            Optional<JournalLine> line = journal.next();
            Course course =
                    Course.under(given.orElseGet(() -> named(line.orElseThrow().event())));
            for (Optional<JournalLine> next = line; next.isPresent(); next = journal.next()) {
                course = course.record(next.get().event()).course();
            }
            return course;
        }
    }

    private static Protocol named(CourseEvent first) {
        return Optional.of(first)
                .filter(CourseOpened.class::isInstance)
                .map(CourseOpened.class::cast)
                .flatMap(opened -> Protocols.withId(opened.protocol()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The journal does not begin with a shipped protocol; give --protocol."));
    }

    /** When the next session is due: at the cadence after the last, and not before anything that was recorded. */
    static Optional<LocalDate> next(Course course) {
        int cadence = course.protocol().cadenceDays();
        return course.state()
                .latestDate()
                .map(latest -> course.state()
                        .latestSessionDate()
                        .map(session -> LocalDate.ofEpochDay(session.toEpochDay()
                                + (Math.floorDiv(latest.toEpochDay() - session.toEpochDay(), cadence) + 1) * cadence))
                        .orElse(latest));
    }
}
