package io.github.ipt4j.examples.workbench.course;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.calendar.CourseCalendar;
import io.github.ipt4j.examples.fhir.write.CourseBundle;
import io.github.ipt4j.examples.fhir.write.ExportOptions;
import io.github.ipt4j.examples.report.CourseReport;
import io.github.ipt4j.examples.report.form.Forms;
import io.github.ipt4j.examples.shared.judging.NextSession;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.store.StoredLine;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of a course. */
public enum CourseFile {
    /** Its journal, line by line. */
    JOURNAL("journal", "jsonl", "application/jsonl") {
        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            JournalFormat format = JournalFormat.standard();
            return utf8(stored.lines().stream()
                    .map(StoredLine::event)
                    .map(event -> format.write(event, disclosure) + "\n")
                    .collect(Collectors.joining()));
        }
    },
    /** The report on it. */
    REPORT("report", "html", "text/html; charset=utf-8") {
        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            return utf8(CourseReport.of(stored.audited())
                    .disclosing(disclosure)
                    .in(wording)
                    .html());
        }
    },
    /** The note of its latest session. */
    NOTE("note", "html", "text/html; charset=utf-8") {
        @Override
        boolean exists(StoredCourse stored) {
            return !stored.course().history().sessions().isEmpty();
        }

        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            return utf8(Forms.of(stored.audited(), disclosure, wording)
                    .note(OptionalInt.empty())
                    .html());
        }
    },
    /** The treatment plan. */
    PLAN("plan", "html", "text/html; charset=utf-8") {
        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            return utf8(Forms.of(stored.audited(), disclosure, wording).plan().html());
        }
    },
    /** The sessions to come. */
    CALENDAR("calendar", "ics", "text/calendar; charset=utf-8") {
        @Override
        boolean exists(StoredCourse stored) {
            return next(stored)
                    .filter(day -> !plan(stored, day).sessions().isEmpty())
                    .isPresent();
        }

        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            LocalDate next = next(stored).orElseThrow();
            String name = stored.course().protocol().id() + "/" + stored.id();
            return utf8(new CourseCalendar(name, stored.lines().size(), now, Optional.empty(), Optional.empty())
                    .write(stored.course(), next, plan(stored, next), wording));
        }

        private Optional<LocalDate> next(StoredCourse stored) {
            return NextSession.day(stored.course());
        }

        private SessionPlan plan(StoredCourse stored, LocalDate next) {
            return SessionPlan.of(stored.course(), next, day -> false);
        }
    },
    /** All of it for another system. */
    FHIR("fhir", "json", "application/fhir+json") {
        @Override
        byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CourseBundle.of(stored.audited(), stored.format(), new ExportOptions(disclosure, ExportOptions.SCORE))
                        .writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    };

    private final String word;
    private final String ending;
    private final String type;

    CourseFile(String word, String ending, String type) {
        this.word = word;
        this.ending = ending;
        this.type = type;
    }

    /**
     * The word by which it is worded and asked for.
     *
     * @return a word in lower case
     */
    public String word() {
        return word;
    }

    /** A name that says nothing of the client. */
    String fileName() {
        return "course-" + word + "." + ending;
    }

    String type() {
        return type;
    }

    /** Whether the course has come so far. */
    boolean exists(StoredCourse stored) {
        return stored.course().history().opening().isPresent();
    }

    abstract byte[] bytes(StoredCourse stored, Disclosure disclosure, Wording wording, Instant now);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Optional<CourseFile> of(String word) {
        return Stream.of(values()).filter(file -> file.word.equals(word)).findFirst();
    }
}
