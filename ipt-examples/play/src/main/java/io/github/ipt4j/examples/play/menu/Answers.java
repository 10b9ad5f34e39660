package io.github.ipt4j.examples.play.menu;

import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an answer means, and what is expected of one. */
final class Answers {

    private Answers() {}

    /** A day that a journal can hold. */
    static Optional<LocalDate> day(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer.strip()))
                    .filter(day -> !day.isBefore(Limits.FIRST_DAY) && !day.isAfter(Limits.LAST_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is said where no such day is given. */
    static Message dayExpected() {
        return Dialogue.message("answer.date", "first", Limits.FIRST_DAY, "last", Limits.LAST_DAY);
    }

    /** A whole number within bounds. */
    static Optional<Integer> whole(String answer, Bounds bounds) {
        return Optional.ofNullable(Ints.tryParse(answer.strip())).filter(bounds::contains);
    }

    /** What is said where no such number is given; in digits alone, since years are no amounts. */
    static Message within(String key, Bounds bounds) {
        return Dialogue.message(
                key, "first", Integer.toString(bounds.min()), "last", Integer.toString(bounds.maxOr(bounds.min())));
    }
}
