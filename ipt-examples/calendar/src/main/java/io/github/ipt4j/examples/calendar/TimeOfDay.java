package io.github.ipt4j.examples.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When on its day each session begins.
 *
 * @param time the time on the clock
 * @param zone where the clock is
 */
public record TimeOfDay(LocalTime time, ZoneId zone) {

    /** The moment on a day; where clocks are put forward over it, as much later. */
    Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
