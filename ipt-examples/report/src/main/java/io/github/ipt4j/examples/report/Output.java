package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The file that a command writes. */
final class Output {

    /** What commands report. */
    static final WordFile WORDS = new WordFile("report/commands");

    @Option(
            names = {"-o", "--output"},
            required = true,
            descriptionKey = "pages.output",
            paramLabel = "FILE")
    private Path file;

    @Mixin
    private Overwrite overwrite;

    /** The file of the same name with another ending. */
    Path beside(String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    /** Opens the file, which appears once it is kept. */
    WholeFile open() throws OutputException {
        return overwrite.open(file);
    }

    /** Opens a file that is written beside it. */
    WholeFile open(Path beside) throws OutputException {
        if (String.valueOf(beside.getFileName()).equalsIgnoreCase(String.valueOf(file.getFileName()))) {
            throw new CommandFailedException(WORDS.message("output.page-and-table", "file", file.toString()), null);
        }
        return overwrite.open(beside);
    }

    /** Writes a text in UTF-8. */
    void write(String text) throws OutputException {
        overwrite.write(file, text);
    }
}
