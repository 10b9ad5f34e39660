package io.github.ipt4j.examples.calendar;

import java.time.DateTimeException;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a word of the command line, and says in words what was expected where it cannot.
 *
 * @param <T> what is read
 * @param expected completes "expected …"
 * @param parse throws {@link DateTimeException} or {@link IllegalArgumentException} where it cannot read
 */
record Expecting<T>(String expected, Function<String, T> parse) implements ITypeConverter<T> {

    @Override
    public T convert(String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException("expected " + expected);
        }
    }
}
