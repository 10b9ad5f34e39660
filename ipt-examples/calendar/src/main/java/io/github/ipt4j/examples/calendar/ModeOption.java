package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads a mode by its word in a journal. */
final class ModeOption implements ITypeConverter<Mode> {

    @Override
    public Mode convert(String word) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotUnderstoodException(SharedWords.FILE.message(
                        "expected.one-of",
                        "words",
                        Stream.of(Mode.values()).map(Mode::word).toList())));
    }
}
