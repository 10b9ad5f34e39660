package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;

/**
 * Writes the record of an exercise, where everything is disclosed: even its names can be a client's words.
 */
final class RecordWriter {

    private final JsonOutput output;

    RecordWriter(JsonOutput output) {
        this.output = output;
    }

    void write(ExerciseRecord record) {
        output.object("record", to -> record.fields().forEach(this::value));
    }

    private void value(String name, RecordValue value) {
        if (value instanceof RecordValue.Single single) {
            single(name, single);
        } else if (value instanceof RecordValue.Rows rows) {
            output.list(name, rows.rows(), this::row);
        } else if (value instanceof RecordValue.Choices choices) {
            output.list(name, choices.texts(), text -> output.text(text.reveal()));
        }
    }

    private void row(ImmutableMap<String, RecordValue.Single> row) {
        output.object(to -> row.forEach(this::single));
    }

    private void single(String name, RecordValue.Single value) {
        if (value instanceof RecordValue.WholeNumber number) {
            output.number(name, number.number());
        } else if (value instanceof RecordValue.Flag flag) {
            output.flag(name, flag.flag());
        } else if (value instanceof RecordValue.Text text) {
            output.text(name, text.text().reveal());
        }
    }
}
