package io.github.ipt4j.examples.shared.output;

/** Shows characters that steer a terminal, or the direction of text, as escapes such as <code>&#92;u202e</code>. */
public final class VisibleText {

    private static final String HIDDEN =
            "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private VisibleText() {}

    /**
     * A text as part of one line: line feeds and tabs are shown as escapes too.
     *
     * @param text any text
     * @return the text without control characters, direction characters and lone surrogates
     */
    public static String line(String text) {
        return isShownAsIs(text) ? text : shown(text);
    }

    private static boolean isShownAsIs(String text) {
        boolean asIs = true;
        for (int i = 0; asIs && i < text.length(); i++) {
            asIs = isShownAsIs(text.charAt(i));
        }
        return asIs;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                shown.append(character).append(text.charAt(++i));
            } else if (isShownAsIs(character)) {
                shown.append(character);
            } else {
                shown.append(escape(character));
            }
        }
        return shown.toString();
    }

    /** Whether a character stands for itself within a line; surrogates do so only in pairs, of which this knows nothing. */
    static boolean isShownAsIs(char character) {
        if (character < 0x7f) {
            return character >= ' ';
        }
        return character > 0x9f && !Character.isSurrogate(character) && HIDDEN.indexOf(character) < 0;
    }

    /** The escape of a character, which JSON and Java read as that character. */
    static String escape(char character) {
        String digits = Integer.toHexString(character);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
