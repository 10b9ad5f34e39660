package io.github.ipt4j.examples.calendar;

import com.google.common.base.Enums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;

/**
 * Days on which no session can be held.
 *
 * @param days whether a day is one of them
 */
record DayOff(Predicate<LocalDate> days) {

    /** Takes a date, two dates with a slash between them, or a day of the week. */
    static final class Parameter implements ITypeConverter<DayOff> {

        @Override
        public DayOff convert(String text) {
            var weekday = Enums.getIfPresent(DayOfWeek.class, text.toUpperCase(Locale.ROOT));
            if (weekday.isPresent()) {
                return new DayOff(day -> day.getDayOfWeek() == weekday.get());
            }
            int slash = text.indexOf('/');
            LocalDate from = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
            LocalDate to = LocalDate.parse(text.substring(slash + 1));
            return new DayOff(day -> !day.isBefore(from) && !day.isAfter(to));
        }
    }
}
