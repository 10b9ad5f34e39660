package io.github.ipt4j.examples.commandline.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name, which no other column of the table has
 * @param type what its values are
 * @param description what it holds, in English, whatever the language of the environment is
 * @param value its value in a row; an empty text if it is not known
 * @param <R> what a row is about
 */
record Column<R>(String name, ColumnType type, String description, Function<R, Object> value) {}
