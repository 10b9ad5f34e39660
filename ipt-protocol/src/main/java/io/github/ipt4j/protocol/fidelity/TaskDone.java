package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * When a task was done.
 *
 * @param task the task
 * @param date the day of the event that did it first
 * @param session the number of the session in which it was done; empty if an event between sessions did it
 */
public record TaskDone(Task task, LocalDate date, OptionalInt session) {}
