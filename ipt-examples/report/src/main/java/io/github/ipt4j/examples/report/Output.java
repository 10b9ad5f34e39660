package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.commandline.ExitStatus;
import io.github.ipt4j.examples.commandline.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The file that a command writes. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Write to this file; one that exists is replaced.")
    private Path file;

    /** The file of the same name with another ending. */
    Path beside(String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    /** Writes a text in UTF-8, and tells if that fails. */
    ExitStatus write(CommandLine commandLine, String text) {
        try {
            Files.writeString(file, text);
            return ExitStatus.KEPT;
        } catch (IOException e) {
            Failures.tell(commandLine, file + ": cannot be written");
            return ExitStatus.MALFORMED;
        }
    }
}
