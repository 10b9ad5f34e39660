package io.github.ipt4j.protocol.journal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds where in a line something that the JSON library refused begins; the library reports only how far it came. */
final class JsonPlaces {

    /** Words and numbers. Never backtracks, however long the text is. */
    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

    private final byte[] bytes;
    private final int length;
    private int place;

    private JsonPlaces(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Where the first value begins that is nested too deeply. */
    static int tooDeep(byte[] bytes, int length) {
        JsonPlaces places = new JsonPlaces(bytes, length);
        int depth = 0;
        while (places.place < length && depth <= JsonTokens.LEVELS) {
            byte letter = bytes[places.place];
            depth += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
            places.step();
        }
        return depth > JsonTokens.LEVELS ? places.place - 1 : length;
    }

    /**
     * Where the malformed part begins, if the library came this far: the first invalid word or number, or this place.
     */
    static int malformed(byte[] bytes, int length, int offset) {
        JsonPlaces places = new JsonPlaces(bytes, length);
        while (places.place <= offset && places.place < length) {
            int begin = places.place;
            if (places.isInWord()) {
                places.passWord();
                if (!places.isWordFrom(begin)) {
                    return begin;
                }
            } else {
                places.step();
            }
        }
        return offset;
    }

    private boolean isWordFrom(int begin) {
        return WORD.matcher(new String(bytes, begin, place - begin, StandardCharsets.ISO_8859_1))
                .matches();
    }

    private void passWord() {
        while (place < length && isInWord()) {
            place++;
        }
    }

    private boolean isInWord() {
        return " \t\r\n,:{}[]\"".indexOf(bytes[place]) < 0;
    }

    /** Passes over a letter, or a text in quotes. */
    private void step() {
        if (bytes[place++] == '"') {
            while (place < length && bytes[place] != '"') {
                place += bytes[place] == '\\' ? 2 : 1;
            }
            place++;
        }
    }
}
