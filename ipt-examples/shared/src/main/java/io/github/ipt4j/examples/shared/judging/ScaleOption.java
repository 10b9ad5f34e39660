package io.github.ipt4j.examples.shared.judging;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Takes a scale by the name of its file. */
public final class ScaleOption implements ITypeConverter<Scale> {

    /** Made by picocli. */
    public ScaleOption() {}

    @Override
    public Scale convert(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return ScaleFile.read(file, in);
        } catch (JournalException e) {
            throw new NotUnderstoodException(e.message());
        } catch (IOException | InvalidPathException e) {
            throw new NotUnderstoodException(SharedWords.FILE.message("expected.file"));
        }
    }
}
