package io.github.ipt4j.protocol.plan;

import io.github.ipt4j.core.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The dates on which sessions can be held, at a cadence and around days off. Used by one thread. */
final class Calendar {

    private static final int MOST_PLACES_SKIPPED = 100;

    private final int held;
    private final int cadenceDays;
    private final Predicate<LocalDate> dayOff;
    private final List<LocalDate> dates = new ArrayList<>();
    private LocalDate place;

    Calendar(int held, LocalDate next, int cadenceDays, Predicate<LocalDate> dayOff) {
        this.held = held;
        this.cadenceDays = cadenceDays;
        this.dayOff = dayOff;
        this.place = next;
    }

    /** The date of a session by its number; of one that was held, the date of the next. */
    LocalDate date(int number) {
        int ahead = Math.max(0, number - held - 1);
        while (dates.size() <= ahead) {
            dates.add(nextDate());
        }
        return dates.get(ahead);
    }

    Dates dates(Bounds numbers) {
        return new Dates(date(numbers.min()), date(numbers.maxOr(numbers.min())));
    }

    private LocalDate nextDate() {
        for (int skipped = 0; skipped < MOST_PLACES_SKIPPED; skipped++) {
            Optional<LocalDate> date = openDay(place);
            place = place.plusDays(cadenceDays);
            if (date.isPresent()) {
                return date.get();
            }
        }
        throw new IllegalArgumentException("Nearly all days are off; leave some on which a session can be held.");
    }

    /** The day, or the next that is not off within half of the cadence. */
    private Optional<LocalDate> openDay(LocalDate day) {
        return IntStream.rangeClosed(0, cadenceDays / 2)
                .mapToObj(day::plusDays)
                .filter(dayOff.negate())
                .findFirst();
    }
}
