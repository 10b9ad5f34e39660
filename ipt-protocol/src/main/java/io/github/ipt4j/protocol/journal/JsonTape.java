package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON value in the order in which they stand in the line, so that its properties can be read in any
 * order without an object for each of them. Places are counted from 0. Reused for the next value of the line.
 */
final class JsonTape {

    /** The place of a property that an object does not have. */
    static final int NOWHERE = -1;

    private static final int CAPACITY = 64;

    /** The ids that the JSON library gives to kinds of tokens. */
    private byte[] kinds = new byte[CAPACITY];

    /** Of names and strings. */
    private @Nullable String[] texts = new @Nullable String[CAPACITY];

    /**
     * Of numbers their value, of an opening bracket the place after its closing one, of a closing one how many it
     * holds.
     */
    private int[] numbers = new int[CAPACITY];

    private int size;
    private int first;

    /** Forgets everything; the value that comes next begins with this token of its line. */
    void restart(int token) {
        size = 0;
        first = token;
    }

    /** Adds a token with a number, and returns its place. */
    int add(int kind, int number) {
        makeRoom();
        kinds[size] = (byte) kind;
        numbers[size] = number;
        return size++;
    }

    /** Adds a name or a string. */
    void add(int kind, String text) {
        makeRoom();
        kinds[size] = (byte) kind;
        texts[size] = text;
        size++;
    }

    private void makeRoom() {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
    }

    /** Adds the closing bracket of what was opened at a place, with the number of properties or items between. */
    void close(int opening, int kind, int held) {
        int closing = add(kind, held);
        numbers[opening] = closing + 1;
    }

    boolean is(int kind, int place) {
        return kinds[place] == kind;
    }

    /** Whether nothing follows in the object or list. */
    boolean isEnd(int place) {
        return is(JsonTokenId.ID_END_OBJECT, place) || is(JsonTokenId.ID_END_ARRAY, place);
    }

    /** The text of a name or a string. */
    String text(int place) {
        return Objects.requireNonNull(texts[place]);
    }

    int number(int place) {
        return numbers[place];
    }

    /** The number of the token in its line, counted from 1. */
    int token(int place) {
        return first + place;
    }

    /** The number of properties of an object, or of items of a list. */
    int held(int opening) {
        return numbers[numbers[opening] - 1];
    }

    /** The place after a name or a value. */
    int after(int place) {
        boolean opens = is(JsonTokenId.ID_START_OBJECT, place) || is(JsonTokenId.ID_START_ARRAY, place);
        return opens ? numbers[place] : place + 1;
    }

    /** The place of a property's value in an object, which may still be open. */
    int property(int opening, String name) {
        for (int place = opening + 1; isName(place); place = after(place + 1)) {
            if (name.equals(texts[place])) {
                return place + 1;
            }
        }
        return NOWHERE;
    }

    /** The same, looking first at the place of the name in the usual order of the properties. */
    int property(int opening, int usual, String name) {
        return isName(usual) && name.equals(texts[usual]) ? usual + 1 : property(opening, name);
    }

    /** The names of the properties of an object, which may still be open. */
    Set<String> names(int opening) {
        Set<String> names = new HashSet<>();
        for (int place = opening + 1; isName(place); place = after(place + 1)) {
            names.add(text(place));
        }
        return names;
    }

    private boolean isName(int place) {
        return place < size && is(JsonTokenId.ID_FIELD_NAME, place);
    }
}
