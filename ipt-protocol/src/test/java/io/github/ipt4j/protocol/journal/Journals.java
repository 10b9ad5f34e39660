package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Journals in memory. */
final class Journals {

    static final String MISSED = "{\"type\":\"session-missed\",\"date\":\"2026-01-12\",\"reason\":\"no-show\"}";

    private Journals() {}

    static JournalReader reader(byte[] journal) {
        return JournalFormat.standard().reader("test", new ByteArrayInputStream(journal));
    }

    static JournalReader reader(String journal) {
        return reader(journal.getBytes(StandardCharsets.UTF_8));
    }

    static List<CourseEvent> read(byte[] journal) throws IOException {
        List<CourseEvent> events = new ArrayList<>();
        try (JournalReader reader = reader(journal)) {
            reader.forEach(line -> events.add(line.event()));
        }
        return events;
    }

    /** What a reader gives next, or empty at its end. */
    static <T> Optional<T> next(Iterable<T> reader) {
        Iterator<T> iterator = reader.iterator();
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
