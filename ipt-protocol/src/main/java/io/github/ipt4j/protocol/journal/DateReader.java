package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Reads dates and times, and reports what was expected where they are malformed. */
final class DateReader {

    private static final String DATE_SHAPE = "2026-01-05";
    private static final Pattern TIME_SHAPE =
            Pattern.compile("[0-9-]{10}[Tt][0-9:]{8}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private DateReader() {}

    /** A date of which something can be recorded. */
    static LocalDate date(Json json) {
        return date(json, Limits.FIRST_DAY);
    }

    /** The date of a death that can be grieved. */
    static LocalDate dateOfDeath(Json json) {
        return date(json, Limits.FIRST_DAY_OF_DEATH);
    }

    /** A date, its digits read one by one: the JDK's formatter takes 125 ns, which would add a tenth to decoding. */
    private static LocalDate date(Json json, LocalDate first) {
        String text = Scalars.string(json);
        try {
            if (isShapedLikeDate(text)) {
                return within(json, first, LocalDate.of(whole(text, 0, 4), whole(text, 5, 7), whole(text, 8, 10)));
            }
        } catch (DateTimeException e) {
            // Its message repeats what was read, so it goes no further.
        }
        throw new Malformed(json.token(), "date");
    }

    private static LocalDate within(Json json, LocalDate first, LocalDate date) {
        if (date.isBefore(first) || date.isAfter(Limits.LAST_DAY)) {
            throw new Malformed(
                    json.token(),
                    Expectation.of("date-between")
                            .with("first", first.toString())
                            .with("last", Limits.LAST_DAY.toString()));
        }
        return date;
    }

    private static boolean isShapedLikeDate(String text) {
        boolean fits = text.length() == DATE_SHAPE.length();
        for (int i = 0; fits && i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = '0' <= character && character <= '9';
            fits = DATE_SHAPE.charAt(i) == '-' ? character == '-' : digit;
        }
        return fits;
    }

    private static int whole(String digits, int begin, int end) {
        return Integer.parseInt(digits, begin, end, 10);
    }

    /** A date and time with offset; of the forms that ISO 8601 has, only that of RFC 3339. */
    static OffsetDateTime time(Json json) {
        String text = Scalars.string(json);
        try {
            if (TIME_SHAPE.matcher(text).matches()) {
                return OffsetDateTime.parse(text);
            }
        } catch (DateTimeException e) {
            // Its message repeats what was read, so it goes no further.
        }
        throw new Malformed(json.token(), "time");
    }
}
