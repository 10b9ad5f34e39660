package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * An event as it stands in a journal.
 *
 * @param number the line, from 1
 * @param event the event
 */
public record JournalLine(int number, CourseEvent event) {

    /**
     * The line, and the kind of event.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "JournalLine[" + number + ", " + event.type().word() + "]";
    }
}
