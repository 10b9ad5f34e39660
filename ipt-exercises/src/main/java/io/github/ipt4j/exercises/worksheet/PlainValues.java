package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as strings, numbers, lists and maps, and back. Only this package sees them so. */
final class PlainValues {

    private PlainValues() {}

    static ImmutableMap<String, Object> of(ExerciseRecord record) {
        return ImmutableMap.copyOf(Maps.transformValues(record.fields(), PlainValues::plain));
    }

    private static Object plain(RecordValue value) {
        if (value instanceof RecordValue.Single single) {
            return plain(single);
        }
        if (value instanceof RecordValue.Choices choices) {
            return choices.texts().stream().map(PrivateText::reveal).collect(ImmutableList.toImmutableList());
        }
        return ((RecordValue.Rows) value)
                .rows().stream()
                        .map(row -> ImmutableMap.copyOf(Maps.transformValues(row, PlainValues::plain)))
                        .collect(ImmutableList.toImmutableList());
    }

    private static Object plain(RecordValue.Single value) {
        if (value instanceof RecordValue.Text text) {
            return text.text().reveal();
        }
        return value instanceof RecordValue.WholeNumber number ? number.number() : ((RecordValue.Flag) value).flag();
    }

    /** The record of values that were checked; what is empty is left out. */
    static ExerciseRecord record(Map<String, ? extends @Nullable Object> values) {
        ImmutableMap.Builder<String, RecordValue> fields = ImmutableMap.builder();
        values.forEach((field, value) -> {
            if (value != null && !ProblemList.isEmpty(value)) {
                fields.put(field, value(value));
            }
        });
        return ExerciseRecord.of(fields.buildOrThrow());
    }

    private static RecordValue value(Object value) {
        if (!(value instanceof Iterable<?> list)) {
            return single(value);
        }
        return list.iterator().next() instanceof Map
                ? RecordValue.rows(ImmutableList.<Object>copyOf(list).stream()
                        .map(row -> row((Map<?, ?>) row))
                        .collect(ImmutableList.toImmutableList()))
                : RecordValue.choices(ImmutableList.<Object>copyOf(list).stream()
                        .map(Object::toString)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableMap<String, RecordValue.Single> row(Map<?, ?> values) {
        ImmutableMap.Builder<String, RecordValue.Single> row = ImmutableMap.builder();
        values.forEach((field, value) -> {
            if (!ProblemList.isEmpty(value)) {
                row.put(field.toString(), single(value));
            }
        });
        return row.buildOrThrow();
    }

    private static RecordValue.Single single(Object value) {
        return value instanceof Integer number
                ? new RecordValue.WholeNumber(number)
                : RecordValue.text(value.toString());
    }
}
