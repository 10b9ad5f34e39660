package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A field for a whole number in a range. A form gives it an {@link Integer}, or a {@link String} such as {@code "7"}.
 */
public final class RatingField extends Field<OptionalInt> {

    private final Bounds range;

    RatingField(String id, Bounds range, boolean required) {
        super(id, FieldType.RATING, required);
        checkArgument(range.max().isPresent(), "range must have a maximum; give both ends.");
        this.range = range;
    }

    /**
     * The numbers that may be given.
     *
     * @return a range with a maximum
     */
    public Bounds range() {
        return range;
    }

    @Override
    public RatingField required() {
        return new RatingField(id(), range, true);
    }

    @Override
    Object shape() {
        return range;
    }

    @Override
    Object tidied(Object value) {
        Integer number = value instanceof String text ? Ints.tryParse(text) : null;
        return number == null ? value : number;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        if (!(value instanceof Integer number) || !range.contains(number)) {
            problems.expect(path, ProblemList.expected("rating").with("range", range));
        }
    }

    @Override
    OptionalInt read(@Nullable Object value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }
}
