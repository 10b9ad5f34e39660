package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.OptionalInt;

record RecordEntryValue(int number, CourseEvent event, boolean isInForce, OptionalInt removedBy)
        implements RecordEntry {

    @Override
    public boolean isCorrection() {
        return event instanceof RecordCorrected;
    }

    /** The number and the kind of event, and nothing of the client. */
    @Override
    public String toString() {
        return "entry " + number + ", " + event.type().word() + (isInForce ? "" : ", not in force");
    }
}
