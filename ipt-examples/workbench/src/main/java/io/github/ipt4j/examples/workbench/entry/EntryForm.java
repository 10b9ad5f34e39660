package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.Optional;

/** The form of a kind of entry. */
interface EntryForm {

    /** What it shows before anything is filled in. */
    ImmutableListMultimap<String, String> initial();

    ImmutableList<EntrySection> sections(FilledEntry filled);

    /** What was filled in, as an event, which is of no use if the form was not understood. */
    CourseEvent event(FilledEntry filled);

    /** What was filled in, as an event; empty if something in it cannot be understood. */
    default Optional<CourseEvent> understood(FilledEntry filled) {
        try {
            CourseEvent event = event(filled);
            return Optional.of(event).filter(found -> filled.isUnderstood());
        } catch (IllegalArgumentException e) {
            filled.problem("", "problem.entry");
            return Optional.empty();
        }
    }
}
