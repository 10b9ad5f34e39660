package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields side by side, on a worksheet or in its rows. */
final class Columns {

    private Columns() {}

    /** The fields, each of which has an id of its own. */
    static ImmutableList<Field<?>> of(Field<?>... fields) {
        ImmutableList<Field<?>> all = ImmutableList.copyOf(fields);
        check(all);
        return all;
    }

    static void check(ImmutableList<Field<?>> fields) {
        checkArgument(!fields.isEmpty(), "fields must not be empty; give at least one.");
        checkArgument(
                fields.size() <= Limits.RECORD_FIELDS,
                "A record holds at most %s fields; leave some out.",
                Limits.RECORD_FIELDS);
        checkArgument(
                fields.stream().map(Field::id).distinct().count() == fields.size(),
                "Two fields have the same id; give one of them another id.");
    }

    /**
     * What a form gave, as a record would hold it; what belongs to no field, or does not fit its field, stays as it is.
     */
    static Map<String, @Nullable Object> tidied(ImmutableList<Field<?>> fields, Map<?, ?> values) {
        ImmutableMap<String, Field<?>> byId = Maps.uniqueIndex(fields, Field::id);
        Map<String, @Nullable Object> tidied = new LinkedHashMap<>();
        values.forEach((id, value) -> tidied.put(String.valueOf(id), tidied(byId.get(String.valueOf(id)), value)));
        return tidied;
    }

    private static @Nullable Object tidied(@Nullable Field<?> field, @Nullable Object value) {
        return field == null || value == null ? value : field.tidied(value);
    }
}
