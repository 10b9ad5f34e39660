package io.github.ipt4j.examples.shared.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.command.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files that commands write. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class OverwriteTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    /** A command that writes "new" to a file. */
    @SuppressWarnings("UnusedVariable") // Which files it would read is all that matters of them.
    @Command(name = "copy")
    private static final class Copy implements Callable<Integer> {

        @Parameters(arity = "0..1")
        private String read;

        @Option(names = "--protocol")
        private String protocol;

        @Option(names = {"-o", "--output"})
        private Path file;

        @Mixin
        private Overwrite overwrite;

        @Override
        public Integer call() throws OutputException {
            overwrite.write(file, "new");
            return 0;
        }
    }

    @BeforeEach
    void files() throws IOException {
        input = Files.writeString(folder.resolve("input"), "mine");
        output = folder.resolve("output");
    }

    private record Run(int status, String err) {}

    private static Run run(Object... arguments) {
        StringWriter err = new StringWriter();
        int status = Console.run(
                new CommandLine(new Copy()),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, err.toString());
    }

    private void assertRefused(Run run, String why) throws IOException {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(why);
        assertThat(Files.readString(input)).isEqualTo("mine");
        assertNothingIsLeftOver();
    }

    private void assertNothingIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aNewFileAppears() throws IOException {
        assertThat(run(input, "-o", output)).isEqualTo(new Run(0, ""));
        assertThat(Files.readString(output)).isEqualTo("new");
        assertNothingIsLeftOver();
    }

    @Test
    void aFileThatExistsIsReplacedOnlyIfThatIsAskedFor() throws IOException {
        assertRefused(run("-o", input), "exists already; name a new file, or replace it with --overwrite");
        Files.setPosixFilePermissions(input, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(run("-o", input, "--overwrite").status()).isZero();
        assertThat(Files.readString(input)).isEqualTo("new");
        assertThat(Files.getPosixFilePermissions(input)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    void aLinkStaysALinkToTheFileThatIsReplaced() throws IOException {
        Path link = Files.createSymbolicLink(output, input);
        assertRefused(run("-o", link), "exists already");
        assertThat(run("-o", link, "--overwrite").status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(input)).isEqualTo("new");
    }

    @Test
    void anInputIsNeverWrittenOverByWhateverNameOrOption() throws IOException {
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic"), input);
        Path hard = Files.createLink(folder.resolve("hard"), input);
        Path detour = folder.resolve("../" + folder.getFileName() + "/input");
        for (Path name : List.of(input, symbolic, hard, detour)) {
            for (List<Object> read : List.<List<Object>>of(
                    List.of(input), List.of("--protocol", input), List.of("--protocol=" + input))) {
                List<Object> arguments = new ArrayList<>(read);
                arguments.addAll(List.of("--overwrite", "-o", name));
                assertRefused(run(arguments.toArray()), "is an input of this command");
            }
        }
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertRefused(run("-o", folder, "--overwrite"), "is a folder");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        assertRefused(run("-o", folder.resolve("none/output")), "its folder does not exist");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaid() throws IOException {
        assertRefused(run("-o", "/dev/full"), "exists already");
        assertRefused(run("-o", "/dev/full", "--overwrite"), "No space left on device");
    }

    @Test
    void anArgumentWithAnAtSignIsItself() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--unknown");
        assertThat(run("@" + arguments, "-o", output)).isEqualTo(new Run(0, ""));
    }

    @Test
    void whatIsNotUnderstoodIsShownInEscapes() {
        assertThat(run("--\u001b[2J\u202e\nx=1").err())
                .hasLineCount(1)
                .contains("--\\u001b[2J\\u202e\\u000ax=1")
                .doesNotContain("\u001b", "\u202e");
    }
}
