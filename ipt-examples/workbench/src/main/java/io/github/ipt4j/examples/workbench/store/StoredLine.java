package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.protocol.event.CourseEvent;
import java.time.Instant;

/**
 * A line of a course's journal: an event that was submitted, and by whom. Whether it was accepted, judging says.
 *
 * @param number the number of the line, from 1
 * @param event what was submitted
 * @param at when
 * @param by the name of the account
 */
public record StoredLine(int number, CourseEvent event, Instant at, String by) {}
