package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.OptionalInt;

/** An entry of the record: an event that was accepted, whether it is still in force or a correction removed it. */
public sealed interface RecordEntry permits RecordEntryValue {

    /**
     * The number of the entry.
     *
     * @return the place among the events that were accepted, from 1
     */
    int number();

    /**
     * What was accepted.
     *
     * @return the event as it was submitted, a {@link io.github.ipt4j.protocol.event.RecordCorrected} among them
     */
    CourseEvent event();

    /**
     * Whether the entry counts: a retraction, which has no event, never does.
     *
     * @return true if its event, or the event that it adds, is in force
     */
    boolean isInForce();

    /**
     * The correction that removed the entry.
     *
     * @return the number of its entry, or empty if none did
     */
    OptionalInt removedBy();

    /**
     * Whether the entry is a correction: its event, if it adds one, was entered late or instead of another.
     *
     * @return true for a correction
     */
    boolean isCorrection();
}
