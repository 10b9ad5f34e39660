package io.github.ipt4j.protocol.journal;

import java.util.List;
import java.util.Map;

/**
 * A JSON value as it stands in a line, with its place.
 *
 * <p>The place is the number of the value's first token in the line, which costs nothing to keep; columns are worked out
 * only when there is an error to report.
 */
sealed interface Json {

    int token();

    /** An object, its properties in the order written. */
    record Members(int token, Map<String, Member> properties) implements Json {}

    /** A property of an object: the place of its name, and its value. */
    record Member(int token, Json value) {}

    /** An array. */
    record Items(int token, List<Json> items) implements Json {}

    /** A string. */
    record Text(int token, String text) implements Json {}

    /** An integer of 32 bits. */
    record Whole(int token, int number) implements Json {}

    /** True or false. */
    record Flag(int token, boolean flag) implements Json {}

    /** What a journal never holds: null, a number with a fraction or an exponent, or one too large. */
    record Alien(int token) implements Json {}
}
