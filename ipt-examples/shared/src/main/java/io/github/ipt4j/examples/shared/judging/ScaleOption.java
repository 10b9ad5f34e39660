package io.github.ipt4j.examples.shared.judging;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a scale by the name of its file. */
public final class ScaleOption implements ITypeConverter<Scale> {

    /** Made by picocli. */
    public ScaleOption() {}

    @Override
    public Scale convert(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return ScaleFile.read(file, in);
        } catch (JournalException e) {
            throw new TypeConversionException(e.getMessage());
        } catch (IOException | InvalidPathException e) {
            throw new TypeConversionException("no file that can be read");
        }
    }
}
