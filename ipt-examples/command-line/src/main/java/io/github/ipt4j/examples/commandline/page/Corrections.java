package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.ArrayList;
import java.util.List;

/** What was corrected in a course; the reasons are private, and stand in the journal. */
final class Corrections {

    private Corrections() {}

    /** One message for each correction, in their order. */
    static List<Message> of(Course course) {
        return course.history().corrections().stream()
                .map(entry -> correction(course, entry))
                .toList();
    }

    private static Message correction(Course course, RecordEntry entry) {
        RecordCorrected correction = (RecordCorrected) entry.event();
        List<Message> parts = new ArrayList<>();
        correction
                .removes()
                .ifPresent(number -> parts.add(IptWords.FILE.message(
                        "course.correction.removes",
                        "entry",
                        Integer.toString(number),
                        "event",
                        named(course, number))));
        correction
                .adds()
                .ifPresent(
                        added -> parts.add(IptWords.FILE.message("course.correction.adds", "event", described(added))));
        entry.removedBy()
                .ifPresent(remover -> parts.add(
                        IptWords.FILE.message("course.correction.removed-by", "entry", Integer.toString(remover))));
        return IptWords.FILE.message(
                "course.correction",
                "entry",
                Integer.toString(entry.number()),
                "date",
                correction.date(),
                "changes",
                parts);
    }

    private static Message named(Course course, int entry) {
        return course.history().entries().stream()
                .filter(candidate -> candidate.number() == entry)
                .map(candidate -> candidate.event() instanceof RecordCorrected correction
                        ? correction.adds().orElse(correction)
                        : candidate.event())
                .map(Corrections::described)
                .findFirst()
                .orElseThrow();
    }

    private static Message described(CourseEvent event) {
        return IptWords.FILE.message(
                "course.correction.event", "type", event.type().word(), "date", event.date());
    }
}
