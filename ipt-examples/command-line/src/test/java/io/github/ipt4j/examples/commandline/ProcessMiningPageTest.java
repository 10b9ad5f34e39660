package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page on process mining shows commands that run, and says every rule. */
final class ProcessMiningPageTest {

    private static final Path PAGE = Path.of("../../docs/process-mining.md");
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("`((?:Init|Absence|Existence|Precedence)\\d*\\[[a-z ,]+]" + "(?: \\\\\\|A[^`]*\\\\\\|)?)`");

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCommandsOfThePageGiveWhatItShows() throws IOException, InterruptedException {
        String shown = CONSOLE.matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        StringBuilder script = new StringBuilder(shell());
        shown.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> script.append("echo '")
                        .append(line)
                        .append("'\n")
                        .append(line.substring(2))
                        .append('\n'));
        assertThat(output(script.toString())).isEqualTo(shown);
    }

    /** The commands of a shell, in which this is {@code ipt}. */
    private static String shell() {
        return String.format(
                Locale.ROOT,
                "ipt() { \"%s\" -cp '%s' %s \"$@\"; }%n",
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Ipt.class.getName());
    }

    private String output(String commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void everyRuleStandsInItsTable() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(Stream.of(Rule.values()).map(rule -> rule.task().isPresent() ? "task.…" : rule.id()))
                .allMatch(rule -> rows.stream().anyMatch(row -> row.split(" \\| ", 2)[0].contains('`' + rule + '`')));
    }

    @Test
    void itsExamplesAreThoseOfTheStandardProtocol() throws IOException {
        String model = Run.of("protocols", "show", "--declare", "ipt-standard").out();
        assertThat(EXAMPLE.matcher(Files.readString(PAGE))
                        .results()
                        .map(example -> example.group(1).replace("\\|", "|")))
                .hasSizeGreaterThan(8)
                .allMatch(model::contains);
    }
}
