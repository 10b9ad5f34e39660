package io.github.ipt4j.core.exercise;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import java.util.Map;
import java.util.Optional;

/**
 * What a client filled in on a worksheet, or logged while practicing: a value for each field.
 *
 * <p>A record is plain data that any exercise module can read; which fields there are, and what they may hold, is up to
 * the worksheet.
 */
public sealed interface ExerciseRecord permits ExerciseRecordValue {

    /**
     * Returns a record of some fields.
     *
     * @param fields the values by the field's name, in the order recorded; at most {@value Limits#RECORD_FIELDS}
     * @return the record
     * @throws IllegalArgumentException if there are more fields, or a name has more than {@value Limits#TEXT_LENGTH}
     *     characters
     */
    static ExerciseRecord of(Map<String, ? extends RecordValue> fields) {
        return new ExerciseRecordValue(ImmutableMap.copyOf(fields));
    }

    /**
     * Returns a record in which nothing is filled in.
     *
     * @return a record without fields
     */
    static ExerciseRecord blank() {
        return of(ImmutableMap.of());
    }

    /**
     * The values.
     *
     * @return the values by the field's name, in the order recorded
     */
    ImmutableMap<String, RecordValue> fields();

    /**
     * Returns the value of one field.
     *
     * @param field the field's name
     * @return its value, or empty if it was not filled in
     */
    default Optional<RecordValue> field(String field) {
        return Optional.ofNullable(fields().get(field));
    }
}
