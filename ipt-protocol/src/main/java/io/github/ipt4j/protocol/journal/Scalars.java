package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads the simple values of properties, and reports what was expected where they are malformed. */
final class Scalars {

    private static final String DATE_SHAPE = "2026-01-05";

    private Scalars() {}

    static Json object(Json json) {
        return expect(JsonTokenId.ID_START_OBJECT, json, "an object");
    }

    private static Json expect(int kind, Json json, String expected) {
        if (json.is(kind)) {
            return json;
        }
        throw new Malformed(json.token(), expected);
    }

    /** Goes through the properties of an object: name and value. */
    static void properties(Json json, BiConsumer<Json, Json> each) {
        Json name = object(json).first();
        while (!name.isEnd()) {
            Json value = name.next();
            each.accept(name, value);
            name = value.next();
        }
    }

    static String string(Json json) {
        return expect(JsonTokenId.ID_STRING, json, "a string").text();
    }

    static String text(Json json) {
        String text = string(json);
        if (Limits.isText(text)) {
            return text;
        }
        throw new Malformed(json.token(), "Unicode text of at most " + Limits.TEXT_LENGTH + " characters");
    }

    /** A text for people to read. */
    static String words(Json json) {
        String words = text(json);
        if (words.isBlank()) {
            throw new Malformed(json.token(), "a text that is not blank");
        }
        return words;
    }

    static PrivateText privateText(Json json) {
        return PrivateText.of(text(json));
    }

    static PrivateText reason(Json json) {
        PrivateText reason = privateText(json);
        if (reason.isBlank()) {
            throw new Malformed(json.token(), "a reason that is not blank");
        }
        return reason;
    }

    static String id(Json json) {
        String id = string(json);
        if (Limits.isId(id)) {
            return id;
        }
        throw new Malformed(json.token(), "1 to " + Limits.ID_LENGTH + " characters, none of them a control character");
    }

    static int whole(Json json) {
        return expect(JsonTokenId.ID_NUMBER_INT, json, "an integer of 32 bits").number();
    }

    static int number(Json json, Bounds allowed) {
        if (json.is(JsonTokenId.ID_NUMBER_INT) && allowed.contains(json.number())) {
            return json.number();
        }
        throw new Malformed(json.token(), "an integer: " + allowed);
    }

    static boolean flag(Json json) {
        boolean flag = json.is(JsonTokenId.ID_TRUE);
        expect(flag ? JsonTokenId.ID_TRUE : JsonTokenId.ID_FALSE, json, "true or false");
        return flag;
    }

    /** A date, its digits read one by one: the JDK's formatter takes 125 ns, which would add a tenth to decoding. */
    static LocalDate date(Json json) {
        String text = string(json);
        try {
            if (isShapedLikeDate(text)) {
                return LocalDate.of(whole(text, 0, 4), whole(text, 5, 7), whole(text, 8, 10));
            }
        } catch (DateTimeException e) {
            // Its message repeats what was read, so it goes no further.
        }
        throw new Malformed(json.token(), "a calendar date as YYYY-MM-DD");
    }

    private static boolean isShapedLikeDate(String text) {
        boolean fits = text.length() == DATE_SHAPE.length();
        for (int i = 0; fits && i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = '0' <= character && character <= '9';
            fits = DATE_SHAPE.charAt(i) == '-' ? character == '-' : digit;
        }
        return fits;
    }

    private static int whole(String digits, int begin, int end) {
        return Integer.parseInt(digits, begin, end, 10);
    }

    static <T> T word(Json json, Vocabulary<T> words) {
        T term = words.term(string(json));
        if (term == null) {
            throw new Malformed(json.token(), words.expected());
        }
        return term;
    }

    static <T> ImmutableList<T> list(Json json, Function<Json, T> type) {
        Json list = expect(JsonTokenId.ID_START_ARRAY, json, "a list");
        ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(list.size());
        for (Json item = list.first(); !item.isEnd(); item = item.next()) {
            items.add(type.apply(item));
        }
        return items.build();
    }
}
