package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.examples.workbench.course.EntryKind;
import io.github.ipt4j.examples.workbench.web.Fields;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a form is for.
 *
 * @param kind what is recorded; empty if an entry is only withdrawn
 * @param removes the number of the entry that is corrected or withdrawn, if one is
 * @param isLate whether it is entered late
 */
record EntryPurpose(Optional<EntryKind> kind, OptionalInt removes, boolean isLate) {

    /** The purpose that a link names; empty if none of ours does. */
    static Optional<EntryPurpose> of(Request request) {
        return EntryKind.of(request.place("kind"))
                .map(kind -> new EntryPurpose(
                        Optional.of(kind),
                        entry(request.query(), "replaces"),
                        request.query().value("late").isPresent()));
    }

    /** The purpose to withdraw an entry; empty if none is named. */
    static Optional<EntryPurpose> withdrawal(Request request) {
        OptionalInt removes = entry(request.query(), "removes");
        return removes.isEmpty() ? Optional.empty() : Optional.of(new EntryPurpose(Optional.empty(), removes, false));
    }

    private static OptionalInt entry(Fields query, String name) {
        return query.value(name).map(Ints::tryParse).stream()
                .mapToInt(number -> number)
                .filter(Limits.ENTRIES::contains)
                .findFirst();
    }

    /** Whether it corrects the record. */
    boolean isCorrection() {
        return isLate || removes.isPresent();
    }

    /** What is put behind the question mark to come back to the form. */
    String query() {
        if (kind.isEmpty()) {
            return "?removes=" + removes.orElseThrow();
        }
        return removes.isPresent() ? "?replaces=" + removes.getAsInt() : isLate ? "?late=yes" : "";
    }

    /** What is corrected or withdrawn; empty if nothing is, or no such entry is in force. */
    Optional<CourseEvent> removed(Course course) {
        return Streams.findLast(course.history().events().stream()
                .filter(event -> removes.equals(OptionalInt.of(event.entry())))
                .map(AcceptedEvent::event));
    }
}
