package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.event.CourseEvent;

record JournalLineValue(int number, CourseEvent event) implements JournalLine {

    /** The line and the kind of event, and nothing of the client. */
    @Override
    public String toString() {
        return "JournalLine[" + number + ", " + event.type().word() + "]";
    }
}
