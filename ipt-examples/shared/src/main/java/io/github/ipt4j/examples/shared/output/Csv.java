package io.github.ipt4j.examples.shared.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of comma-separated values after RFC 4180; a number or answer that is unknown is an empty field.
 *
 * <p>A field that a spreadsheet would run as a formula is written behind an apostrophe; numbers stay numbers.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
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
        out.print(fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")));
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
     * A field of an answer that may be unknown.
     *
     * @param answer the answer
     * @return yes, no, or an empty field
     */
    public static String answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("");
    }

    private static String field(Object value) {
        String text = inert(value.toString());
        boolean plain = Stream.of(",", "\"", "\r", "\n").noneMatch(text::contains);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String inert(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
