package io.github.ipt4j.examples.commandline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.input.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what was filled in on a worksheet: a JSON object as a journal holds it. */
public final class RecordFile {

    private static final int LEVELS = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names may have any hash.
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(LEVELS).build())
            .build();

    private RecordFile() {}

    /** The values in a file, by name; the exception never repeats what was read. */
    public static Map<String, Object> read(String file) throws IOException {
        try (JsonParser parser = JSON.createParser(Input.small(file))) {
            return read(parser);
        }
    }

    private static Map<String, Object> read(JsonParser parser) throws IOException {
        try {
            require(parser.nextToken() == JsonToken.START_OBJECT, parser, "record.object");
            Map<String, Object> values = object(parser);
            require(parser.nextToken() == null, parser, "record.rest");
            return values;
        } catch (StreamConstraintsException e) {
            throw unreadable("record.levels", parser.currentLocation(), "levels", LEVELS);
        } catch (JsonProcessingException e) {
            // The parser's own message quotes what it read.
            throw unreadable("record.no-json", e.getLocation());
        }
    }

    private static UnreadableException unreadable(String key, JsonLocation place, Object... values) {
        return new UnreadableException(
                IptWords.FILE.message(key, values).with("line", Integer.toString(place.getLineNr())), null);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return values;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(parser);
            default -> throw unreadable("record.value", parser.currentTokenLocation());
        };
    }

    private static int number(JsonParser parser) throws IOException {
        require(parser.getNumberType() == JsonParser.NumberType.INT, parser, "record.number");
        return parser.getIntValue();
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    private static void require(boolean held, JsonParser parser, String key) throws IOException {
        if (!held) {
            throw unreadable(key, parser.currentTokenLocation());
        }
    }
}
