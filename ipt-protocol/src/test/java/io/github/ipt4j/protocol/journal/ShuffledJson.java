package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** JSON with the properties of each object in another order. */
final class ShuffledJson {

    private final Random random;

    private ShuffledJson(Random random) {
        this.random = random;
    }

    static String of(String json, Random random) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonTokens tokens = new JsonTokens(bytes, bytes.length)) {
            return new ShuffledJson(random).value(tokens.value());
        }
    }

    private String value(Json json) {
        if (json.is(JsonTokenId.ID_START_OBJECT)) {
            return object(json);
        }
        if (json.is(JsonTokenId.ID_START_ARRAY)) {
            return list(json);
        }
        if (json.is(JsonTokenId.ID_STRING)) {
            return string(json);
        }
        if (json.is(JsonTokenId.ID_NULL)) {
            return "null";
        }
        return json.is(JsonTokenId.ID_NUMBER_INT)
                ? Integer.toString(json.number())
                : Boolean.toString(json.is(JsonTokenId.ID_TRUE));
    }

    private String object(Json json) {
        List<String> properties = new ArrayList<>();
        Scalars.properties(json, (name, value) -> properties.add(string(name) + ":" + value(value)));
        Collections.shuffle(properties, random);
        return "{" + String.join(",", properties) + "}";
    }

    private String list(Json json) {
        StringJoiner items = new StringJoiner(",", "[", "]");
        Scalars.list(json, this::value).forEach(items::add);
        return items.toString();
    }

    private static String string(Json json) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(json.text())) + '"';
    }
}
