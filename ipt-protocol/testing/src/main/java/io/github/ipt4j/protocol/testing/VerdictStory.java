package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.stream.Collectors;

/** How a course came to where it stands, for a failed test: the journal so far, without private text, and what was broken. */
final class VerdictStory {

    private static final String INDENT = "\n    ";

    private VerdictStory() {}

    /** What was recorded before the event, the event, and each rule that it breaks, with facts and remedy. */
    static String of(Verdict verdict) {
        return journal(before(verdict)) + "\nThe event" + INDENT + line(verdict.event()) + "\nis "
                + word(verdict.type())
                + verdict.violations().stream().map(VerdictStory::violation).collect(Collectors.joining());
    }

    /** What was recorded in a course. */
    static String of(Course course) {
        return journal(course.history().entries());
    }

    private static ImmutableList<RecordEntry> before(Verdict verdict) {
        ImmutableList<RecordEntry> entries = verdict.course().history().entries();
        boolean recorded = verdict.type() != VerdictType.REJECTED && !entries.isEmpty();
        return recorded ? entries.subList(0, entries.size() - 1) : entries;
    }

    private static String word(VerdictType type) {
        return switch (type) {
            case ACCEPTED -> "accepted.";
            case DEVIATING -> "accepted as deviating from";
            case REJECTED -> "rejected for";
        };
    }

    private static String violation(Violation violation) {
        return INDENT + violation.rule().id() + ": " + Wording.english().of(violation);
    }

    private static String journal(ImmutableList<RecordEntry> entries) {
        return entries.isEmpty()
                ? "Nothing was recorded before."
                : entries.stream()
                        .map(entry -> INDENT + entry.number() + ": " + line(entry.event()) + removed(entry))
                        .collect(Collectors.joining("", "The journal so far, without private text:", ""));
    }

    private static String removed(RecordEntry entry) {
        return entry.removedBy().isPresent()
                ? " (removed by entry " + entry.removedBy().getAsInt() + ")"
                : "";
    }

    private static String line(CourseEvent event) {
        return JournalFormat.standard().write(event, Disclosure.NO_PRIVATE_TEXT);
    }
}
