package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Rows of a form, each with the same columns. Blank ones are shown and mean nothing.
 *
 * @param name the beginning of their fields' names
 * @param columns the columns, by the ends of their fields' names
 */
record FormRows(String name, ImmutableList<String> columns) {

    /** How many blank ones a form has at first, and how many are added where more are asked for. */
    private static final int BLANK = 2;

    static FormRows of(String name, List<String> columns) {
        return new FormRows(name, ImmutableList.copyOf(columns));
    }

    /** The name of a field. */
    String cell(int row, String column) {
        return name + "[" + row + "]." + column;
    }

    /** A section with those that are shown, and under the key of its words the offer of further ones. */
    EntrySection in(EntrySection section, String more, FilledEntry filled, IntFunction<EntrySection> row) {
        return section.withParts(
                        IntStream.range(0, shown(filled)).mapToObj(row).collect(ImmutableList.toImmutableList()))
                .offering(new EntryMore(name, filled.words().say(more), false));
    }

    /** How many are shown: those that were sent, and further ones if they are asked for. */
    private int shown(FilledEntry filled) {
        int sent = sent(filled);
        return sent == 0 || filled.asksForMore(name) ? sent + BLANK : sent;
    }

    private int sent(FilledEntry filled) {
        int row = 0;
        while (isSent(row, filled)) {
            row++;
        }
        return row;
    }

    private boolean isSent(int row, FilledEntry filled) {
        return columns.stream().anyMatch(column -> filled.isSent(cell(row, column)));
    }

    /** The numbers of those that mean something. */
    ImmutableList<Integer> filled(FilledEntry filled) {
        return IntStream.range(0, sent(filled))
                .filter(row -> columns.stream()
                        .anyMatch(column -> filled.value(cell(row, column)).isPresent()))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }
}
