package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import picocli.CommandLine;

/** Writes the sessions of a course as a calendar on the command line. */
public final class Main {

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
                .registerConverter(
                        LocalDate.class, new Expecting<>(SharedWords.FILE.message("expected.date"), LocalDate::parse))
                .registerConverter(LocalTime.class, expecting("expected.time", LocalTime::parse))
                .registerConverter(ZoneId.class, expecting("expected.zone", ZoneId::of))
                .registerConverter(Instant.class, expecting("expected.moment", Instant::parse))
                .registerConverter(DayOff.class, expecting("expected.days-off", DayOff::parse));
    }

    private static <T> Expecting<T> expecting(String key, Function<String, T> parse) {
        return new Expecting<>(CalendarWords.FILE.message(key), parse);
    }
}
