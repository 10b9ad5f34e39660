package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.examples.shared.words.SharedWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** How the words of a calendar's command line are read. */
final class Words {

    private Words() {}

    /** A date such as 2026-01-05. */
    static final class Date extends Expecting<LocalDate> {
        Date() {
            super(SharedWords.FILE.message("expected.date"), LocalDate::parse);
        }
    }

    /** A time such as 14:30. */
    static final class Time extends Expecting<LocalTime> {
        Time() {
            super(CalendarWords.FILE.message("expected.time"), LocalTime::parse);
        }
    }

    /** A zone such as Europe/Berlin. */
    static final class Zone extends Expecting<ZoneId> {
        Zone() {
            super(CalendarWords.FILE.message("expected.zone"), ZoneId::of);
        }
    }

    /** A moment such as 2026-01-05T12:00:00Z. */
    static final class Moment extends Expecting<Instant> {
        Moment() {
            super(CalendarWords.FILE.message("expected.moment"), Instant::parse);
        }
    }

    /** Days without sessions. */
    static final class DaysOff extends Expecting<DayOff> {
        DaysOff() {
            super(CalendarWords.FILE.message("expected.days-off"), DayOff::parse);
        }
    }
}
