package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reports are written, and where not. */
final class OutputTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Ipt.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    }

    private static String[] with(String command, String... further) {
        return ObjectArrays.concat(command.split(" "), further, String.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "note", "plan", "summary", "report --cohort"})
    void noReportIsWrittenOverItsInput(String command) throws IOException {
        Path input = Files.copy(Path.of(Run.CASES + "role-transition-16.jsonl"), folder.resolve("v.jsonl"));
        byte[] before = Files.readAllBytes(input);
        assertThat(run(with(command, input.toString(), "-o", input.toString()))).isEqualTo(2);
        assertThat(run(with(command, input.toString(), "--overwrite", "-o", input.toString())))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("is an input of this command"));
        assertThat(input).hasBinaryContent(before);
        assertNothingElse("v.jsonl");
    }

    @Test
    void theTableIsWrittenNeitherOverAnInputNorOverThePage() throws IOException {
        Path cohort = Files.move(Run.cohort(folder, 1, "role-transition-16"), folder.resolve("c.csv"));
        byte[] before = Files.readAllBytes(cohort);
        String page = folder.resolve("c.html").toString();
        assertThat(run("report", "--cohort", cohort.toString(), "--overwrite", "-o", page))
                .isEqualTo(2);
        assertThat(run(
                        "report",
                        "--cohort",
                        cohort.toString(),
                        "-o",
                        folder.resolve("p.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(cohort).hasBinaryContent(before);
        assertNothingElse("c.csv");
    }

    @Test
    void aPageThatExistsKeepsTheTableFromBeingWritten() throws IOException {
        Path cohort = Run.cohort(folder, 1, "role-transition-16");
        Path page = Files.writeString(folder.resolve("page.html"), "mine");
        assertThat(run("report", "--cohort", cohort.toString(), "-o", page.toString()))
                .isEqualTo(2);
        assertThat(page).hasContent("mine");
        assertNothingElse("cohort.jsonl", "page.html");
        assertThat(run("report", "--cohort", cohort.toString(), "-o", page.toString(), "--overwrite"))
                .isZero();
        assertNothingElse("cohort.jsonl", "page.csv", "page.html");
    }

    private void assertNothingElse(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }
}
