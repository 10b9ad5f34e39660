package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Rejected;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The course of a journal, as far as its protocol accepts it. */
final class CourseJournal {

    private CourseJournal() {}

    /** Reads a journal. An event that is rejected is told in one line, with the rules that it breaks, and left out. */
    static Course read(Path file, Audit audit, Consumer<String> rejections) throws IOException {
        try (JournalReader journal = audit.format().reader(file.toString(), Files.newInputStream(file))) {
            Course course = audit.unopened();
            for (JournalLine line : journal) {
                Verdict verdict = audit.judge(course, line.event());
                if (verdict instanceof Rejected) {
                    rejections.accept(file + ":" + line.number() + ": " + verdict);
                }
                course = verdict.course();
            }
            return course;
        }
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
