package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import java.time.DateTimeException;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads a word of the command line, and says in words what was expected where it cannot.
 *
 * @param <T> what is read
 * @param expected the message that says what was expected
 * @param parse throws {@link DateTimeException} or {@link IllegalArgumentException} where it cannot read
 */
record Expecting<T>(Message expected, Function<String, T> parse) implements ITypeConverter<T> {

    @Override
    public T convert(String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotUnderstoodException(expected);
        }
    }
}
