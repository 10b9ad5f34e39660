package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.command.Nearest;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Takes a protocol by the id of a shipped one, or by the name of its file. */
public final class ProtocolOption implements ITypeConverter<Protocol> {

    /** Made by picocli. */
    public ProtocolOption() {}

    @Override
    public Protocol convert(String idOrFile) {
        return Protocols.withId(idOrFile).orElseGet(() -> read(idOrFile));
    }

    private static Protocol read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return ProtocolFile.read(file, in);
        } catch (JournalException e) {
            throw new NotUnderstoodException(e.message());
        } catch (IOException | InvalidPathException e) {
            ImmutableList<String> shipped = Protocols.shipped().keySet().asList();
            throw new NotUnderstoodException(
                    Nearest.added(SharedWords.FILE.message("expected.protocol", "shipped", shipped), file, shipped));
        }
    }
}
