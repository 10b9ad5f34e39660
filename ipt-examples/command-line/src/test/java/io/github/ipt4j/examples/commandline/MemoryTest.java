package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large cohort is judged in little memory, in a process of its own. */
final class MemoryTest {

    private static final int EVENTS = 50_000;

    @TempDir
    private Path folder;

    @Test
    void fiftyThousandEventsInOneCohortAreJudgedInSixtyFourMebibytes() throws IOException, InterruptedException {
        List<String> events = Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl"));
        Path cohort = folder.resolve("cohort.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(cohort)) {
            for (int course = 0; course * events.size() < EVENTS; course++) {
                out.write("{\"course\":\"c-" + course + "\",\"events\":[" + String.join(",", events) + "]}\n");
            }
        }
        Path verdicts = folder.resolve("verdicts.jsonl");
        assertThat(check(cohort, verdicts)).isZero();
        assertThat(lines(verdicts)).isGreaterThanOrEqualTo(EVENTS);
    }

    @Test
    void fiftyThousandEventsOfOneCourseAreToo() throws IOException, InterruptedException {
        List<String> events = Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl"));
        Path cohort = folder.resolve("cohort.jsonl");
        String missed = "{\"type\":\"session-missed\",\"date\":\"2026-06-01\",\"reason\":\"no-show\"}";
        String many = Stream.generate(() -> missed).limit(EVENTS).collect(Collectors.joining(","));
        Files.writeString(cohort, "{\"course\":\"c\",\"events\":[" + events.get(0) + "," + many + "]}\n");
        Path verdicts = folder.resolve("verdicts.jsonl");
        assertThat(check(cohort, verdicts)).isZero();
        assertThat(lines(verdicts)).isEqualTo(EVENTS + 1);
    }

    private static int check(Path cohort, Path verdicts) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "--json",
                        "--cohort",
                        cohort.toString())
                .redirectOutput(verdicts.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static long lines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().count();
        }
    }
}
