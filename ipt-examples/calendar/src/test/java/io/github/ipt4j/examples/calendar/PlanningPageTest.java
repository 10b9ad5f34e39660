package io.github.ipt4j.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page on planning shows commands that run, and what comes out, on standard error too. */
final class PlanningPageTest {

    private static final Path PAGE = Path.of("../../docs/planning.md");
    private static final String SHELL = String.format(
            Locale.ROOT,
            """
            ipt() { "%s" -cp '%s' %s "$@"; }
            """,
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            Ipt.class.getName());

    @TempDir
    static Path folder;

    @BeforeEach
    void saveTheJournal() throws IOException {
        Files.writeString(folder.resolve("course.jsonl"), blocks("json").get(0));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aCommandWritesWhatThePageShows() throws IOException {
        List<MatchResult> commands = Pattern.compile("(?m)^\\$ (.*)\n((?:[^$].*\n)*)")
                .matcher(String.join("", blocks("console")))
                .results()
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.group(1),
                        () -> assertThat(output(command.group(1))).isEqualTo(command.group(2))));
    }

    private static String output(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", SHELL + command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotNegative();
        return output.replace("\r", "");
    }
}
