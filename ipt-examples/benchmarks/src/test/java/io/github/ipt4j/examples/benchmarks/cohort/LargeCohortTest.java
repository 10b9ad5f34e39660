package io.github.ipt4j.examples.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.benchmarks.workload.Workload;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cohort of two gibibytes is judged on all cores in an eighth of its size, by a process of its own. */
final class LargeCohortTest {

    private static final long SIZE = 2L << 30;
    private static final String MEMORY = "-Xmx256m";

    @TempDir
    private Path folder;

    @Test
    void twoGibibytesAreJudgedInTwoHundredAndFiftySixMebibytes() throws IOException, InterruptedException {
        Repeated thousand = Repeated.ofCourses(Repeated.COURSES);
        int times = (int) (SIZE / thousand.bytes() + 1);
        Path cohort = folder.resolve("cohort.jsonl");
        try (InputStream courses =
                thousand.withCourses(times * Repeated.COURSES).open()) {
            Files.copy(courses, cohort);
        }
        assertThat(Files.size(cohort)).isGreaterThanOrEqualTo(SIZE);
        long events = Workload.events(Workload.VARIED.courses().subList(0, Repeated.COURSES));
        Process check = check(cohort);
        try (BufferedReader verdicts = check.inputReader(StandardCharsets.UTF_8)) {
            assertThat(verdicts.lines().count()).isEqualTo(times * events);
        }
        assertThat(check.waitFor()).isZero();
    }

    private static Process check(Path cohort) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ipt.class.getName(),
                        "check",
                        "--json",
                        "--cohort",
                        cohort.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
