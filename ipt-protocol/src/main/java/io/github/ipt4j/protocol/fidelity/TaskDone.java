package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.OptionalInt;

/** A task that was done, and when. */
public sealed interface TaskDone permits TaskDoneValue {

    /**
     * The task.
     *
     * @return the task that was done
     */
    Task task();

    /**
     * The day on which it was done.
     *
     * @return the date of the event that did it first
     */
    LocalDate date();

    /**
     * The session in which it was done.
     *
     * @return the number of the session, from 1; empty if an event between sessions did it
     */
    OptionalInt session();
}
