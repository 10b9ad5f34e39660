package io.github.ipt4j.core.exercise;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import java.util.Map;
import java.util.Optional;

/**
 * What a client filled in on a worksheet, or logged while practicing: a value for each field.
 *
 * <p>A record is plain data that any exercise module can read; which fields there are, and what they may hold, is the
 * worksheet's to say.
 *
 * @param fields the values by the field's name, in the order recorded; at most {@value Limits#RECORD_FIELDS}
 */
public record ExerciseRecord(ImmutableMap<String, RecordValue> fields) {

    /**
     * Checks the number of fields and their names.
     *
     * @param fields the values by the field's name, in the order recorded; at most {@value Limits#RECORD_FIELDS}
     * @throws IllegalArgumentException if there are more than {@value Limits#RECORD_FIELDS}, or a name has more than
     *     {@value Limits#TEXT_LENGTH} characters
     */
    public ExerciseRecord {
        checkFields("record", fields);
    }

    /**
     * A record of some fields.
     *
     * @param fields the values by the field's name; at most {@value Limits#RECORD_FIELDS}
     * @return the record
     * @throws IllegalArgumentException if there are more, or a name has more than {@value Limits#TEXT_LENGTH} characters
     */
    public static ExerciseRecord of(Map<String, ? extends RecordValue> fields) {
        return new ExerciseRecord(ImmutableMap.copyOf(fields));
    }

    /**
     * The value of one field.
     *
     * @param field the field's name
     * @return its value, or empty if it was not filled in
     */
    public Optional<RecordValue> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    static void checkFields(String what, Map<String, ?> fields) {
        checkArgument(
                fields.size() <= Limits.RECORD_FIELDS,
                "A %s has at most %s fields; leave some out.",
                what,
                Limits.RECORD_FIELDS);
        fields.keySet().forEach(name -> Limits.requireText("The name of a field", name));
    }

    /**
     * Says how many fields there are, and nothing of what they hold.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "ExerciseRecord[" + fields.size() + " fields]";
    }
}
