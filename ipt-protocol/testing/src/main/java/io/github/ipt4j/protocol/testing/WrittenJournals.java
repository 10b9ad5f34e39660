package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/** Arbitrary journals as texts, a line for each event that was submitted. */
public final class WrittenJournals {

    private WrittenJournals() {}

    /**
     * Journals in which whatever was submitted is written in full, private text too.
     *
     * @param submitted what was submitted, as {@link Courses} generates it
     * @return texts that {@link JournalFormat#reader} reads
     */
    public static Arbitrary<String> of(Arbitrary<Courses.Submitted> submitted) {
        return submitted.map(course -> written(course.events(), Disclosure.EVERYTHING));
    }

    /** The lines of events, each with its line end. */
    static String written(List<CourseEvent> events, Disclosure disclosure) {
        JournalFormat format = JournalFormat.standard();
        return events.stream()
                .map(event -> format.write(event, disclosure) + '\n')
                .collect(Collectors.joining());
    }
}
