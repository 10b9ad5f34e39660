package io.github.ipt4j.examples.fhir.element;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Which texts a string of FHIR can hold, and how the others are written. */
public final class FhirText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FhirText() {}

    /** Whether a string of FHIR can hold a text: not empty, no control characters, nothing invisible around it. */
    static boolean isString(String text) {
        return !text.isEmpty()
                && text.codePoints().noneMatch(FhirText::isForbidden)
                && isVisible(text.codePointAt(0))
                && isVisible(text.codePointBefore(text.length()));
    }

    private static boolean isForbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    /**
     * Returns the text that a string of JSON holds.
     *
     * @param quoted a string with its quotation marks
     * @return the text, or empty if it is no string
     */
    public static Optional<String> unquoted(String quoted) {
        try (JsonParser parser = FACTORY.createParser(quoted)) {
            return parser.nextToken() == JsonToken.VALUE_STRING
                    ? Optional.of(parser.getText()).filter(FhirText::isUnicode)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** A text as a string of JSON with its quotation marks, of which every character is a visible one. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder().append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return escaped(quoted.append('"').toString());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x20 || unit > 0x7E) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
