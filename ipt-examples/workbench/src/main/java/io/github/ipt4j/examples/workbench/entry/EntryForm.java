package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The form of a kind of entry. */
interface EntryForm {

    /** What it shows before anything is filled in. */
    ImmutableListMultimap<String, String> initial();

    ImmutableList<EntrySection> sections(FilledEntry filled);

    /** What was filled in, as an event, which is of no use if the form was not understood. */
    CourseEvent event(FilledEntry filled);
}
