package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * Days from left to right, counted in weeks.
 *
 * @param first the day at the left end
 * @param last the day at the right end, not before the first
 * @param left where the left end is
 * @param right where the right end is
 */
record WeekAxis(LocalDate first, LocalDate last, double left, double right) {

    private static final int LABELS = 18;

    /** A label of the axis. */
    record Tick(long week, double x) {}

    /** Where a day is; days outside are at the nearer end. */
    double x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long at = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(first, day)));
        return left + (right - left) * at / days;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The beginnings of weeks, each or every so many: at most 19. */
    ImmutableList<Tick> ticks() {
        long weeks = ChronoUnit.DAYS.between(first, last) / 7;
        long step = step(weeks);
        return LongStream.rangeClosed(0, weeks / step)
                .map(number -> number * step)
                .mapToObj(week -> new Tick(week, x(first.plusWeeks(week))))
                .collect(ImmutableList.toImmutableList());
    }

    private static long step(long weeks) {
        long step = 1;
        while (weeks / step > LABELS) {
            step *= 2;
        }
        return step;
    }
}
