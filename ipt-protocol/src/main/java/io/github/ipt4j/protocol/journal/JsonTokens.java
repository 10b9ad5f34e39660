package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON tokens of a line, counted from 1, and the values that they make. */
final class JsonTokens implements AutoCloseable {

    /** How deep a value may be nested; a cohort's line holds events two levels further in. */
    static final int LEVELS = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The line is UTF-8 whatever it looks like, and words that a client chose are not kept for ever.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private int count;

    JsonTokens(byte[] line, int length) throws IOException {
        parser = FACTORY.createParser(line, 0, length);
    }

    @Nullable JsonToken next() throws IOException {
        count++;
        return parser.nextToken();
    }

    /** The number of the current token. */
    int count() {
        return count;
    }

    /** The text of the current token, a name or a string. */
    String text() throws IOException {
        return parser.getText();
    }

    /** Where the current token begins, in bytes from the beginning of the line. */
    int offset() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    /** The value that begins with the next token. */
    Json value() throws IOException {
        return value(next());
    }

    /** The value that begins with the current token. */
    Json value(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new Malformed(count, "a JSON object");
        }
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(count, parser.getText());
            case VALUE_TRUE -> new Json.Flag(count, true);
            case VALUE_FALSE -> new Json.Flag(count, false);
            case VALUE_NUMBER_INT -> whole();
            default -> new Json.Alien(count);
        };
    }

    private Json whole() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? new Json.Whole(count, parser.getIntValue())
                : new Json.Alien(count);
    }

    private Json members() throws IOException {
        int first = count;
        Map<String, Json.Member> properties = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            int place = count;
            if (properties.put(parser.currentName(), new Json.Member(place, value())) != null) {
                throw new Malformed(place, "each property once");
            }
        }
        return new Json.Members(first, properties);
    }

    private Json items() throws IOException {
        int first = count;
        List<Json> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token));
        }
        return new Json.Items(first, items);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
