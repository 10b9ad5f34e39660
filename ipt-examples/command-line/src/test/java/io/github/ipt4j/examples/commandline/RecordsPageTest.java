package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page on records shows commands that run. */
final class RecordsPageTest {

    private static final Path PAGE = Path.of("../../docs/records.md");

    /** The commands of a shell, in which this is {@code ipt}. */
    private static final String SHELL = String.format(
            Locale.ROOT,
            "ipt() { \"%s\" -cp '%s' %s \"$@\"; }%n",
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            Ipt.class.getName());

    @TempDir
    private Path folder;

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCommandsOfThePageGiveWhatItShows() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("course.jsonl"), blocks("json").get(0));
        String cohort = folder.resolve("cohort.jsonl.gz").toString();
        assertThat(Run.of("simulate", "--seed", "1", "--courses", "3", "-o", cohort)
                        .status())
                .isZero();
        String shown = blocks("console").get(0);
        String command = shown.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ ");
        assertThat(command + "\n" + output(command.substring(2))).isEqualTo(shown);
        assertThat(output(blocks("sh").get(0))).isEmpty();
        assertThat(Run.of("check", "--cohort", folder.resolve("study.jsonl.gz").toString()))
                .matches(run -> run.status() == 0 && run.out().startsWith("course-"));
    }

    private String output(String commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", SHELL + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
