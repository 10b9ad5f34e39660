package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import java.time.DateTimeException;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads a word of the command line, and says what was expected where it cannot.
 *
 * @param <T> what is read
 */
abstract class Expecting<T> implements ITypeConverter<T> {

    private final Message expected;
    private final Function<String, T> parse;

    /** What was expected, and what throws a DateTimeException or an IllegalArgumentException where it cannot read. */
    Expecting(Message expected, Function<String, T> parse) {
        this.expected = expected;
        this.parse = parse;
    }

    @Override
    public final T convert(String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotUnderstoodException(expected);
        }
    }
}
