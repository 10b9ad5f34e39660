package io.github.ipt4j.protocol.chart;

/**
 * Words on a chart: one line, with escapes in the place of characters that control a terminal or turn the direction of
 * text.
 */
final class Label {

    private static final String DIRECTION =
            "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Label() {}

    /**
     * The words in one line; white space is a space, and what else cannot be shown an escape such as
     * <code>&#92;u202e</code>.
     */
    static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                line.append(' ');
            } else if (isHidden(character)) {
                String digits = Integer.toHexString(character);
                line.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                line.appendCodePoint(character);
            }
        });
        return line.toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || DIRECTION.indexOf(character) >= 0
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
