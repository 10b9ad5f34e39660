package io.github.ipt4j.examples.commandline.table;

/** What the values of a column are; each can be empty, where something is not known or does not apply. */
enum ColumnType {
    /** An id or a name, which a spreadsheet must not take for a number or a date. */
    ID("string"),
    /** One word of a vocabulary. */
    WORD("string"),
    /** Words of a vocabulary, in order, separated by spaces. */
    WORDS("string"),
    /** A day, such as 2026-01-05. */
    DATE("date"),
    /** A whole number. */
    NUMBER("integer"),
    /** yes or no. */
    ANSWER("boolean");

    private final String frictionless;

    ColumnType(String frictionless) {
        this.frictionless = frictionless;
    }

    /** The type of a field in a Table Schema. */
    String frictionless() {
        return frictionless;
    }
}
