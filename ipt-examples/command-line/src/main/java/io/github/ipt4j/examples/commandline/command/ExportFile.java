package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A file that appears if everything that it is made of could be read; compressed, if its name ends with {@code .gz}. */
final class ExportFile {

    private ExportFile() {}

    static void write(Path file, Overwrite overwrite, CommandOutcome outcome, OutputContent content)
            throws IOException {
        try (WholeFile whole = overwrite.open(file)) {
            try (OutputStream out = compressed(file, whole.bytes())) {
                content.writeTo(out);
            } catch (IOException e) {
                throw unwritable(file, e);
            }
            if (outcome.code() == ExitStatus.KEPT.code()) {
                whole.keep();
            }
        }
    }

    private static OutputStream compressed(Path file, OutputStream bytes) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
    }

    static CommandFailedException unwritable(Path file, IOException e) {
        return new CommandFailedException(
                SharedWords.FILE.message("output.failed", "file", String.valueOf(file), "reason", e.getMessage()), e);
    }

    /** What is written. */
    interface OutputContent {
        void writeTo(OutputStream out) throws IOException;
    }
}
