package io.github.ipt4j.examples.shared.output;

import com.google.common.base.CharMatcher;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values after RFC 4180; a number or answer that is unknown is an empty field.
 *
 * <p>A field that a spreadsheet would run as a formula is written behind an apostrophe; numbers stay numbers.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final CharMatcher SPECIAL = CharMatcher.anyOf(",\"\r\n");
    private static final int ROW = 256;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final PrintWriter out;

    /**
     * Rows that are written one by one.
     *
     * @param out where to
     */
    public Csv(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes a row.
     *
     * @param fields its fields in order
     */
    public void row(List<?> fields) {
        StringBuilder row = new StringBuilder(ROW);
        for (Object field : fields) {
            add(field.toString(), row);
            row.append(',');
        }
        row.setLength(Math.max(0, row.length() - 1));
        out.print(row.append("\r\n"));
    }

    /**
     * A field of a value that may be unknown.
     *
     * @param value the value
     * @return the value, or an empty field
     * @param <T> its type
     */
    public static <T> Object known(Optional<T> value) {
        return value.<Object>map(known -> known).orElse("");
    }

    /**
     * A field of a number that may be unknown.
     *
     * @param number the number
     * @return the number, or an empty field
     */
    public static Object known(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : "";
    }

    /**
     * A field of words, separated by spaces.
     *
     * @param values what the words are of
     * @param word the word of one of them
     * @return each word once, in order
     * @param <T> their type
     */
    public static <T> String words(Collection<? extends T> values, Function<T, String> word) {
        return values.stream().map(word).distinct().collect(Collectors.joining(" "));
    }

    /**
     * A field of an answer that may be unknown.
     *
     * @param answer the answer
     * @return yes, no, or an empty field
     */
    public static String answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("");
    }

    /**
     * A text as it stands in a row: quoted if need be, and no formula.
     *
     * @param text any text
     * @return the field
     */
    public static String field(String text) {
        StringBuilder field = new StringBuilder(text.length());
        add(text, field);
        return field.toString();
    }

    private static void add(String text, StringBuilder row) {
        String inert = isFormula(text) ? "'" + text : text;
        if (SPECIAL.matchesNoneOf(inert)) {
            row.append(inert);
        } else {
            row.append('"').append(inert.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
