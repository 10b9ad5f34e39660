package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.event.CourseEvent;

/** An event of a journal, and the line on which it stands. */
public sealed interface JournalLine permits JournalLineValue {

    /**
     * The line.
     *
     * @return the number of the line, from 1
     */
    int number();

    /**
     * The event.
     *
     * @return the event that the line records
     */
    CourseEvent event();
}
