package io.github.ipt4j.examples.commandline.table;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/**
 * What the rows of one file hold.
 *
 * @param name the name of the file without its ending
 * @param description what a row is about
 * @param columns its columns in order
 * @param <R> what a row is about
 */
record Table<R>(String name, String description, ImmutableList<Column<R>> columns) {

    String file() {
        return name + ".csv";
    }

    String header() {
        return CellForm.header(columns.stream());
    }

    String row(R about, CellForm form) {
        return form.row(columns.stream(), column -> column.value().apply(about));
    }

    /** A row of which only some columns are known. */
    String row(Map<String, Object> known, CellForm form) {
        return form.row(columns.stream(), column -> known.getOrDefault(column.name(), ""));
    }
}
