package io.github.ipt4j.examples.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Enums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Days on which no session can be held.
 *
 * @param days whether a day is one of them
 */
record DayOff(Predicate<LocalDate> days) {

    /**
     * Reads a date, two dates with a slash between them, or a day of the week.
     *
     * @throws java.time.format.DateTimeParseException if it is none of these
     * @throws IllegalArgumentException if the second date is before the first
     */
    static DayOff parse(String text) {
        var weekday = Enums.getIfPresent(DayOfWeek.class, text.toUpperCase(Locale.ROOT));
        if (weekday.isPresent()) {
            return new DayOff(day -> day.getDayOfWeek() == weekday.get());
        }
        int slash = text.indexOf('/');
        LocalDate from = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
        LocalDate to = LocalDate.parse(text.substring(slash + 1));
        checkArgument(!to.isBefore(from), "The days off end before they begin.");
        return new DayOff(day -> !day.isBefore(from) && !day.isAfter(to));
    }
}
