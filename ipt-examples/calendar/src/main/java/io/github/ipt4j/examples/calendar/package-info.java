/**
 * The sessions of a course that are to come, as a calendar: {@link io.github.ipt4j.examples.calendar.CourseCalendar} writes it
 * as iCalendar (RFC 5545), {@link io.github.ipt4j.examples.calendar.Main} does so on the command line.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
