package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;

/** Reads the simple values that properties have, each with what it expects. */
final class Values {

    private static final int DATE_LENGTH = "2026-01-05".length();

    private Values() {}

    static Map<String, Json.Member> properties(Json json) {
        if (json instanceof Json.Members object) {
            return object.properties();
        }
        throw new Malformed(json.token(), "an object");
    }

    static String string(Json json) {
        if (json instanceof Json.Text text) {
            return text.text();
        }
        throw new Malformed(json.token(), "a string");
    }

    static String text(Json json) {
        String text = string(json);
        if (Limits.isText(text)) {
            return text;
        }
        throw new Malformed(json.token(), "Unicode text of at most " + Limits.TEXT_LENGTH + " characters");
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
        if (json instanceof Json.Whole whole) {
            return whole.number();
        }
        throw new Malformed(json.token(), "an integer of 32 bits");
    }

    static int number(Json json, Bounds allowed) {
        if (json instanceof Json.Whole whole && allowed.contains(whole.number())) {
            return whole.number();
        }
        throw new Malformed(json.token(), "an integer: " + allowed);
    }

    static boolean flag(Json json) {
        if (json instanceof Json.Flag flag) {
            return flag.flag();
        }
        throw new Malformed(json.token(), "true or false");
    }

    static LocalDate date(Json json) {
        String text = string(json);
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Its message repeats what was read, so it goes no further.
        }
        throw new Malformed(json.token(), "a calendar date as YYYY-MM-DD");
    }

    static <T> T word(Json json, Words<T> words) {
        T term = words.term(string(json));
        if (term == null) {
            throw new Malformed(json.token(), words.expected());
        }
        return term;
    }

    static <T> ImmutableList<T> list(Json json, Function<Json, T> type) {
        if (json instanceof Json.Items items) {
            return items.items().stream().map(type).collect(ImmutableList.toImmutableList());
        }
        throw new Malformed(json.token(), "a list");
    }
}
