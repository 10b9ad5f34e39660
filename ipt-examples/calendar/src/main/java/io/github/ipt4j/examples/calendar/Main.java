package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.examples.shared.command.Console;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import picocli.CommandLine;

/** Writes the sessions of a course as a calendar on the command line. */
public final class Main {

    private static final String DAYS_OFF =
            "a date, two dates in order such as 2026-12-24/2027-01-06, or a day of the week such as friday";

    private Main() {}

    /**
     * Writes a calendar and ends the process with its exit status.
     *
     * @param arguments what to plan, and the days off
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(command(), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(command(), out, err, arguments);
    }

    private static CommandLine command() {
        return new CommandLine(new CalendarCommand())
                .registerConverter(LocalDate.class, new Expecting<>("a date such as 2026-01-05", LocalDate::parse))
                .registerConverter(LocalTime.class, new Expecting<>("a time such as 14:30", LocalTime::parse))
                .registerConverter(ZoneId.class, new Expecting<>("a zone such as Europe/Berlin", ZoneId::of))
                .registerConverter(
                        Instant.class, new Expecting<>("a moment such as 2026-01-05T12:00:00Z", Instant::parse))
                .registerConverter(DayOff.class, new Expecting<>(DAYS_OFF, DayOff::parse));
    }
}
