package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.util.function.Function;

/** Reads the record of an exercise: plain values under any names. */
final class RecordReader {

    private RecordReader() {}

    static ExerciseRecord record(Json json) {
        return ExerciseRecord.of(fields(json, RecordReader::value));
    }

    private static <V> ImmutableMap<String, V> fields(Json json, Function<Json, V> type) {
        if (Scalars.object(json).size() > Limits.RECORD_FIELDS) {
            throw new Malformed(json.token(), Expectation.of("fields").with("count", Limits.RECORD_FIELDS));
        }
        ImmutableMap.Builder<String, V> fields = ImmutableMap.builder();
        Scalars.properties(json, (name, value) -> {
            if (!Limits.isText(name.text())) {
                throw new Malformed(name.token(), Expectation.length("field-name", Limits.TEXT_LENGTH));
            }
            fields.put(name.text(), type.apply(value));
        });
        return fields.buildOrThrow();
    }

    private static RecordValue value(Json json) {
        return json.is(JsonTokenId.ID_START_ARRAY) ? list(json) : single(json);
    }

    private static RecordValue.Single single(Json json) {
        if (json.is(JsonTokenId.ID_STRING)) {
            return new RecordValue.Text(Scalars.privateText(json));
        }
        if (json.is(JsonTokenId.ID_NUMBER_INT)) {
            return new RecordValue.WholeNumber(json.number());
        }
        if (json.is(JsonTokenId.ID_TRUE) || json.is(JsonTokenId.ID_FALSE)) {
            return new RecordValue.Flag(Scalars.flag(json));
        }
        throw new Malformed(json.token(), "record-value");
    }

    private static RecordValue list(Json json) {
        return json.first().is(JsonTokenId.ID_START_OBJECT)
                ? RecordValue.rows(Scalars.list(json, row -> fields(row, RecordReader::single)))
                : new RecordValue.Choices(Scalars.list(json, Scalars::privateText));
    }
}
