package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Limits;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a date, recorded as ISO 8601 writes it. A form gives it a {@link LocalDate}, or a {@link String} such as
 * {@code "2026-03-01"}.
 */
public final class DateField extends Field<Optional<LocalDate>> {

    DateField(String id, boolean required) {
        super(id, FieldType.DATE, required);
    }

    @Override
    public DateField required() {
        return new DateField(id(), true);
    }

    @Override
    Object shape() {
        return FieldType.DATE;
    }

    @Override
    Object tidied(Object value) {
        return value instanceof LocalDate date ? date.toString() : value;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        if (!(value instanceof String text) || !isDate(text)) {
            problems.expect(path, ProblemList.expected("date"));
        }
    }

    private static boolean isDate(String text) {
        try {
            return Limits.YEARS.contains(LocalDate.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    Optional<LocalDate> read(@Nullable Object value) {
        return Optional.ofNullable(value).map(date -> LocalDate.parse((String) date));
    }
}
