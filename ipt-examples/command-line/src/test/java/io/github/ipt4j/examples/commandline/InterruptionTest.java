package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A long check that is interrupted, in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
final class InterruptionTest {

    private static final int COURSES = 50_000;
    private static final Pattern GO_ON =
            Pattern.compile("interrupted after course (\\d+) of .*; go on with --from (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void itLeavesWholeLinesAndSaysWhereToGoOn() throws IOException, InterruptedException {
        String events = String.join(",", Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl")));
        Path cohort = folder.resolve("cohort.jsonl");
        Files.write(cohort, Collections.nCopies(COURSES, "{\"course\":\"c\",\"events\":[" + events + "]}"));
        Path errors = folder.resolve("errors");

        Process process = check(cohort, errors);
        String before = readInterrupted(process);

        Matcher report = GO_ON.matcher(Files.readString(errors));
        assertThat(report.find()).isTrue();
        int done = Integer.parseInt(report.group(1));
        assertThat(done).isPositive().isLessThan(COURSES);
        assertThat(report.group(2)).isEqualTo(Integer.toString(done + 1));
        List<String> once = Run.of(
                        "check", "--json", "--cohort", "--from", Integer.toString(COURSES), cohort.toString())
                .lines();
        assertThat(before).isEqualTo((String.join("\n", once) + "\n").repeat(done));
    }

    /** Interrupts a process that waits for its output to be read, and reads it. */
    private static String readInterrupted(Process process) throws IOException, InterruptedException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = out.readLine() + "\n";
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            StringBuilder rest = new StringBuilder(first);
            char[] buffer = new char[1 << 16];
            for (int read = out.read(buffer); read >= 0; read = out.read(buffer)) {
                rest.append(buffer, 0, read);
            }
            assertThat(process.waitFor()).isNotZero();
            return rest.toString();
        }
    }

    private static Process check(Path cohort, Path errors) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Ipt.class.getName()));
        Collections.addAll(command, "check", "--json", "--cohort", cohort.toString());
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }
}
