package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON tokens of a line, counted from 1, and the values that they make. */
final class JsonTokens implements AutoCloseable {

    /** How deep a value may be nested; a cohort's line holds events two levels further in. */
    static final int LEVELS = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The line is UTF-8 whatever it looks like, and a client's words are not kept forever.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // Names may have any hash: if too many have the same, the library starts a new table.
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The longest integer of 32 bits, with its sign. */
    private static final int INTEGER_LENGTH = 11;

    private final JsonParser parser;
    private final JsonTape tape = new JsonTape();
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

    /** The value that begins with the next token; valid until the next one is read. */
    Json value() throws IOException {
        return value(next());
    }

    /** The value that begins with the current token; valid until the next one is read. */
    Json value(@Nullable JsonToken token) throws IOException {
        tape.restart(count);
        add(token);
        return new Json(tape, 0);
    }

    private void add(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new Malformed(count, "json-object");
        }
        switch (token.id()) {
            case JsonTokenId.ID_START_OBJECT -> addMembers();
            case JsonTokenId.ID_START_ARRAY -> addItems();
            case JsonTokenId.ID_STRING -> tape.add(JsonTokenId.ID_STRING, parser.getText());
            case JsonTokenId.ID_NUMBER_INT -> addWhole();
            default -> tape.add(token.id(), 0);
        }
    }

    /** An integer of more than 32 bits is refused like a fraction; one that is far longer is not even calculated. */
    private void addWhole() throws IOException {
        if (parser.getTextLength() <= INTEGER_LENGTH && parser.getNumberType() == JsonParser.NumberType.INT) {
            tape.add(JsonTokenId.ID_NUMBER_INT, parser.getIntValue());
        } else {
            tape.add(JsonTokenId.ID_NUMBER_FLOAT, 0);
        }
    }

    private void addMembers() throws IOException {
        int opening = tape.add(JsonTokenId.ID_START_OBJECT, 0);
        SeenNames names = new SeenNames(tape, opening);
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.add(name)) {
                throw new Malformed(count, "property-once");
            }
            tape.add(JsonTokenId.ID_FIELD_NAME, name);
            add(next());
        }
        tape.close(opening, JsonTokenId.ID_END_OBJECT, names.count());
    }

    private void addItems() throws IOException {
        int opening = tape.add(JsonTokenId.ID_START_ARRAY, 0);
        int items = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            add(token);
            items++;
        }
        tape.close(opening, JsonTokenId.ID_END_ARRAY, items);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
