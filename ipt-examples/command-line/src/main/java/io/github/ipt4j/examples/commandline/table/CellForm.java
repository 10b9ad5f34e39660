package io.github.ipt4j.examples.commandline.table;

import io.github.ipt4j.examples.shared.output.Csv;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the cells of a row are written, after RFC 4180. */
enum CellForm {
    /** Each value as it is, but for what a spreadsheet would run as a formula. */
    DATA(""),
    /** With a byte-order mark, and ids as formulas that give them as text: 007 stays 007, and 3-4 is no day. */
    SPREADSHEET("\ufeff");

    private final String mark;

    CellForm(String mark) {
        this.mark = mark;
    }

    /** What stands before the header. */
    String mark() {
        return mark;
    }

    /** A row of names, which are no ids. */
    static String header(Stream<? extends Column<?>> columns) {
        return columns.map(column -> Csv.field(column.name())).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A row, with its line ending. */
    <C extends Column<?>> String row(Stream<C> columns, Function<C, Object> value) {
        return columns.map(column -> cell(column.type(), value.apply(column).toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private String cell(ColumnType type, String text) {
        return this == SPREADSHEET && type == ColumnType.ID && !text.isEmpty()
                ? quoted("=" + quoted(text))
                : Csv.field(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
