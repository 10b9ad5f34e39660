package io.github.ipt4j.exercises.journaling;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.exercises.worksheet.Answers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that a plan names. */
final class WritingPlan {

    /** A plan ends after a year, whatever it says, so that a slip of the pen does not plan for centuries. */
    private static final int DAYS = 366;

    private WritingPlan() {}

    static Stream<LocalDate> days(Answers plan) {
        Optional<LocalDate> from = plan.get(Journaling.FROM);
        Optional<LocalDate> until = plan.get(Journaling.UNTIL);
        ImmutableSet<Weekday> weekdays = plan.get(Journaling.WEEKDAYS);
        if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
            return Stream.empty();
        }
        return from.get()
                .datesUntil(until.get().plusDays(1))
                .limit(DAYS)
                .filter(day ->
                        weekdays.contains(Weekday.valueOf(day.getDayOfWeek().name())));
    }
}
