package io.github.ipt4j.core.exercise;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import java.util.Map;

record ExerciseRecordValue(ImmutableMap<String, RecordValue> fields) implements ExerciseRecord {

    ExerciseRecordValue {
        checkFields("record", fields);
    }

    static void checkFields(String what, Map<String, ?> fields) {
        checkArgument(
                fields.size() <= Limits.RECORD_FIELDS,
                "A %s has at most %s fields; leave some out.",
                what,
                Limits.RECORD_FIELDS);
        fields.keySet().forEach(name -> Limits.requireText("The name of a field", name));
    }

    /** How many fields there are, and nothing of what they hold. */
    @Override
    public String toString() {
        return "ExerciseRecord[" + fields.size() + " fields]";
    }
}
