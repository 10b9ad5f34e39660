package io.github.ipt4j.examples.fhir.element;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;

/** Which texts a string of FHIR can hold, and how the others are written. */
final class FhirText {

    private FhirText() {}

    /** Whether FHIR can hold a text as a string: not empty, without control characters, with nothing invisible around it. */
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
