package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads the simple values of properties, and reports what was expected where they are malformed. */
final class Scalars {

    private Scalars() {}

    static Json object(Json json) {
        return expect(JsonTokenId.ID_START_OBJECT, json, "object");
    }

    private static Json expect(int kind, Json json, String key) {
        if (json.is(kind)) {
            return json;
        }
        throw new Malformed(json.token(), key);
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
        return expect(JsonTokenId.ID_STRING, json, "string").text();
    }

    static String text(Json json) {
        String text = string(json);
        if (Limits.isText(text)) {
            return text;
        }
        throw new Malformed(json.token(), Expectation.length("text", Limits.TEXT_LENGTH));
    }

    /** A text for people to read. */
    static String words(Json json) {
        String words = text(json);
        if (words.isBlank()) {
            throw new Malformed(json.token(), "words");
        }
        return words;
    }

    static PrivateText privateText(Json json) {
        return PrivateText.of(text(json));
    }

    static PrivateText reason(Json json) {
        PrivateText reason = privateText(json);
        if (reason.isBlank()) {
            throw new Malformed(json.token(), "reason");
        }
        return reason;
    }

    static String id(Json json) {
        String id = string(json);
        if (Limits.isId(id)) {
            return id;
        }
        throw new Malformed(json.token(), Expectation.length("id", Limits.ID_LENGTH));
    }

    static int whole(Json json) {
        return expect(JsonTokenId.ID_NUMBER_INT, json, "integer").number();
    }

    static int number(Json json, Bounds allowed) {
        if (json.is(JsonTokenId.ID_NUMBER_INT) && allowed.contains(json.number())) {
            return json.number();
        }
        throw new Malformed(json.token(), Expectation.integer(allowed));
    }

    static boolean flag(Json json) {
        boolean flag = json.is(JsonTokenId.ID_TRUE);
        expect(flag ? JsonTokenId.ID_TRUE : JsonTokenId.ID_FALSE, json, "flag");
        return flag;
    }

    static <T> T word(Json json, Vocabulary<T> words) {
        T term = words.term(string(json));
        if (term == null) {
            throw new Malformed(json.token(), words.expected());
        }
        return term;
    }

    static <T> ImmutableList<T> list(Json json, Function<Json, T> type) {
        Json list = expect(JsonTokenId.ID_START_ARRAY, json, "list");
        ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(list.size());
        for (Json item = list.first(); !item.isEnd(); item = item.next()) {
            items.add(type.apply(item));
        }
        return items.build();
    }
}
