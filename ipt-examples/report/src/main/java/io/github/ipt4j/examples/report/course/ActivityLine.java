package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.Notes.Note;

/**
 * Something that was done in a session, or happened between sessions.
 *
 * @param text what it was, in words
 * @param notes what was written about it, if it may be shown
 */
public record ActivityLine(String text, ImmutableList<Note> notes) {}
