package io.github.ipt4j.examples.shared.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * Opens the files that a command writes: none over one that exists unless {@code --overwrite} is given, and none over a file
 * that the same command line names anywhere but after {@code -o}, through whatever links.
 */
public final class Overwrite {

    private static final String OUTPUT = "-o";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--overwrite", descriptionKey = "output.overwrite")
    private boolean overwrite;

    /** Made by picocli. */
    public Overwrite() {}

    /**
     * Opens a file to write.
     *
     * @param file the file
     * @return the file, which appears once it is kept
     * @throws OutputException if it exists and is not to be replaced, is an input of the command, or cannot be written
     */
    public WholeFile open(Path file) throws OutputException {
        if (inputs().anyMatch(input -> isSame(input, file))) {
            throw OutputException.refused(file, "output.input");
        }
        return WholeFile.open(file, overwrite);
    }

    /**
     * Writes a text file.
     *
     * @param file the file
     * @param text all its text; control and direction characters in it are shown as escapes
     * @throws OutputException if it exists and is not to be replaced, is an input of the command, or cannot be written
     */
    public void write(Path file, String text) throws OutputException {
        try (WholeFile whole = open(file)) {
            whole.text().print(text);
            whole.keep();
        }
    }

    /**
     * Writes a file of bytes.
     *
     * @param file the file
     * @param content what it holds
     * @throws OutputException if it exists and is not to be replaced, is an input of the command, or cannot be written
     */
    public void write(Path file, Content content) throws OutputException {
        try (WholeFile whole = open(file)) {
            content.writeTo(whole.bytes());
            whole.keep();
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(file, e);
        }
    }

    /** What a file holds. */
    public interface Content {

        /**
         * Writes it.
         *
         * @param out where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** All that the command line gives but the output: which of it names a file that is read, only the command knows. */
    private Stream<String> inputs() {
        return spec.commandLine().getParseResult().matchedArgs().stream()
                .filter(argument -> !isOutput(argument))
                .flatMap(argument -> argument.originalStringValues().stream());
    }

    private static boolean isOutput(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && Arrays.asList(option.names()).contains(OUTPUT);
    }

    private static boolean isSame(String input, Path file) {
        try {
            Path path = Path.of(input);
            return Files.exists(path) && Files.exists(file) && Files.isSameFile(path, file);
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }
}
