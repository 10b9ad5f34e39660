package io.github.ipt4j.examples.fhir.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one document. Used once, by one thread. */
final class FhirJsonReader {

    private final JsonParser parser;
    private final ReadingLimits limits;
    private int values;

    FhirJsonReader(JsonParser parser, ReadingLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    FhirValue document() throws IOException {
        FhirValue value = value(next(), 0);
        if (next() != null) {
            throw notJson();
        }
        return value;
    }

    /** The next token; what Jackson says where there is none quotes the input, and is not passed on. */
    private @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw notJson();
        }
    }

    private FhirValue value(@Nullable JsonToken token, int outer) throws IOException {
        check(++values <= limits.values(), "values", "count", limits.values());
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            check(outer < limits.levels(), "levels", "count", limits.levels());
            return token == JsonToken.START_OBJECT ? object(outer + 1) : array(outer + 1);
        } else if (token == JsonToken.VALUE_STRING) {
            return new FhirString(text());
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return FhirFlag.of(token == JsonToken.VALUE_TRUE);
        } else if (token == JsonToken.VALUE_NULL) {
            return FhirNull.NULL;
        }
        throw notJson();
    }

    private FhirObject object(int level) throws IOException {
        ImmutableMap.Builder<String, FhirValue> members = ImmutableMap.builder();
        Set<String> names = new HashSet<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            check(name.length() <= limits.name() && isUnicode(name), "name", "length", limits.name());
            check(names.add(name), "twice");
            members.put(name, value(next(), level));
        }
        return new FhirObject(members.buildOrThrow());
    }

    private FhirArray array(int level) throws IOException {
        ImmutableList.Builder<FhirValue> items = ImmutableList.builder();
        int count = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            check(++count <= limits.items(), "items", "count", limits.items());
            items.add(value(token, level));
        }
        return new FhirArray(items.build());
    }

    private String text() throws IOException {
        String text = read();
        check(text.length() <= limits.characters(), "characters", "length", limits.characters());
        check(isUnicode(text), "unicode");
        return text;
    }

    private FhirNumber number() throws IOException {
        String text = read();
        check(text.length() <= limits.digits(), "digits", "length", limits.digits());
        try {
            BigDecimal number = new BigDecimal(text);
            check(Math.abs((long) number.scale()) <= limits.digits(), "digits", "length", limits.digits());
            return new FhirNumber(number);
        } catch (NumberFormatException e) {
            throw malformed("digits", "length", limits.digits());
        }
    }

    private String read() throws IOException {
        try {
            return parser.getText();
        } catch (JacksonException e) {
            throw notJson();
        }
    }

    /** Whether each half of a surrogate pair has its other half, so that UTF-8 can write the text. */
    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private void check(boolean kept, String key, Object... values) throws MalformedBundleException {
        if (!kept) {
            throw malformed(key, values);
        }
    }

    private MalformedBundleException malformed(String key, Object... values) {
        return new MalformedBundleException(key, BundlePlace.of(parser.getParsingContext()), values);
    }

    private MalformedBundleException notJson() {
        JsonLocation at = parser.currentLocation();
        return malformed("json", "line", at.getLineNr(), "column", at.getColumnNr());
    }
}
