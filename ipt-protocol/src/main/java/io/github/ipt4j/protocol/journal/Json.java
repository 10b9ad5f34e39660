package io.github.ipt4j.protocol.journal;

import org.jspecify.annotations.Nullable;

/**
 * A JSON value as it stands in a line, or the name of a property. It must be read before the next value of its line is.
 *
 * @param tape the tokens of the whole value
 * @param place where on the tape this one begins
 */
record Json(JsonTape tape, int place) {

    /**
     * The number of the first token in the line, counted from 1; columns are calculated only if there is an error to
     * report.
     */
    int token() {
        return tape.token(place);
    }

    /** Whether it is of a kind, one of the ids of {@link com.fasterxml.jackson.core.JsonTokenId}. */
    boolean is(int kind) {
        return tape.is(kind, place);
    }

    /** The text of a name or a string. */
    String text() {
        return tape.text(place);
    }

    /** The value of an integer of 32 bits. */
    int number() {
        return tape.number(place);
    }

    /** The number of properties of an object, or of items of a list. */
    int size() {
        return tape.held(place);
    }

    /**
     * The value of a property of an object.
     *
     * @param usual the place at which its name stands if the properties come in the usual order
     */
    @Nullable Json property(String name, int usual) {
        int value = tape.property(place, usual, name);
        return value == JsonTape.NOWHERE ? null : new Json(tape, value);
    }

    /** The first name in an object, or item of a list; its {@linkplain #isEnd() end} if there is none. */
    Json first() {
        return new Json(tape, place + 1);
    }

    /** The value after a name, the name after a value, the item after an item; or the {@linkplain #isEnd() end}. */
    Json next() {
        return new Json(tape, tape.after(place));
    }

    boolean isEnd() {
        return tape.isEnd(place);
    }
}
