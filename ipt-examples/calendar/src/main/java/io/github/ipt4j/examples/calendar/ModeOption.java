package io.github.ipt4j.examples.calendar;

import static java.util.stream.Collectors.joining;

import io.github.ipt4j.core.session.Mode;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a mode by its word in a journal. */
final class ModeOption implements ITypeConverter<Mode> {

    @Override
    public Mode convert(String word) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected " + Stream.of(Mode.values()).map(Mode::word).collect(joining(", "))));
    }
}
