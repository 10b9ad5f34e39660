package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the record of an exercise: plain values under any names. */
final class RecordReader {

    private RecordReader() {}

    static ExerciseRecord record(Json json) {
        return new ExerciseRecord(fields(json, RecordReader::value));
    }

    private static <V> ImmutableMap<String, V> fields(Json json, Function<Json, V> type) {
        Map<String, Json.Member> properties = Values.properties(json);
        if (properties.size() > Limits.RECORD_FIELDS) {
            throw new Malformed(json.token(), "at most " + Limits.RECORD_FIELDS + " fields");
        }
        ImmutableMap.Builder<String, V> fields = ImmutableMap.builder();
        properties.forEach((name, member) -> {
            if (!Limits.isText(name)) {
                throw new Malformed(member.token(), "a name of at most " + Limits.TEXT_LENGTH + " characters");
            }
            fields.put(name, type.apply(member.value()));
        });
        return fields.buildOrThrow();
    }

    private static RecordValue value(Json json) {
        return json instanceof Json.Items list ? list(list.items()) : single(json);
    }

    private static RecordValue.Single single(Json json) {
        if (json instanceof Json.Text) {
            return new RecordValue.Text(Values.privateText(json));
        }
        if (json instanceof Json.Whole whole) {
            return new RecordValue.WholeNumber(whole.number());
        }
        if (json instanceof Json.Flag flag) {
            return new RecordValue.Flag(flag.flag());
        }
        throw new Malformed(json.token(), "a string, an integer of 32 bits, true or false");
    }

    private static RecordValue list(List<Json> items) {
        boolean rows = !items.isEmpty() && items.get(0) instanceof Json.Members;
        return rows
                ? RecordValue.rows(read(items, row -> fields(row, RecordReader::single)))
                : new RecordValue.Choices(read(items, Values::privateText));
    }

    private static <T> ImmutableList<T> read(List<Json> items, Function<Json, T> type) {
        return items.stream().map(type).collect(ImmutableList.toImmutableList());
    }
}
