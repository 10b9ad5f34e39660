package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Rejected;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The course of a journal, as far as its protocol accepts it.
 *
 * @param course the course after its last event
 * @param opening the event that opened it, as it was first recorded; empty if none did
 * @param entries how many of the recorded events were accepted
 */
record CourseJournal(Course course, Optional<CourseEvent> opening, int entries) {

    /** What is known of a course of which nothing was recorded. */
    static CourseJournal unopened(Audit audit) {
        return new CourseJournal(audit.unopened(), Optional.empty(), 0);
    }

    /** Reads a journal. An event that is rejected is reported in one line, with the rules that it breaks, and left out. */
    static CourseJournal read(Path file, Audit audit, Consumer<Message> rejections) throws IOException {
        try (JournalReader reader = audit.format().reader(file.toString(), Files.newInputStream(file))) {
            CourseJournal journal = unopened(audit);
            for (JournalLine line : reader) {
                Verdict verdict = audit.judge(journal.course, line.event());
                if (verdict instanceof Rejected) {
                    rejections.accept(rejected(file, line, verdict));
                } else {
                    journal = journal.after(line.event(), verdict.course());
                }
            }
            return journal;
        }
    }

    private static Message rejected(Path file, JournalLine line, Verdict verdict) {
        return CalendarWords.FILE.message(
                "rejected",
                "file",
                file.toString(),
                "line",
                Integer.toString(line.number()),
                "verdict",
                verdict.type(),
                "type",
                line.event().type().word(),
                "rules",
                verdict.rules().toString());
    }

    private CourseJournal after(CourseEvent accepted, Course after) {
        return new CourseJournal(after, opening.or(() -> Optional.of(accepted)), entries + 1);
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
