package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large cohort is judged in little memory, in a process of its own. */
@Tag("large")
final class MemoryTest {

    private static final int EVENTS = 50_000;
    private static final int MILLION = 1_000_000;
    private static final int REFUSED = 246_000;
    private static final String SMALL = "-Xmx128m";

    @TempDir
    private Path folder;

    @Test
    void fiftyThousandEventsInOneCohortAreJudgedInSixtyFourMebibytes() throws IOException, InterruptedException {
        Path cohort = cohortOfFiftyThousandEvents();
        Path verdicts = folder.resolve("verdicts.jsonl");
        assertThat(check(cohort, verdicts)).isZero();
        assertThat(lines(verdicts)).isGreaterThanOrEqualTo(EVENTS);
    }

    private Path cohortOfFiftyThousandEvents() throws IOException {
        List<String> events = Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl"));
        Path cohort = folder.resolve("cohort.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(cohort)) {
            for (int course = 0; course * events.size() < EVENTS; course++) {
                out.write("{\"course\":\"c-" + course + "\",\"events\":[" + String.join(",", events) + "]}\n");
            }
        }
        return cohort;
    }

    @Test
    void soIsALogWrittenOfThem() throws IOException, InterruptedException {
        Path cohort = cohortOfFiftyThousandEvents();
        Path log = folder.resolve("log.xes");
        Process written = start("-Xmx64m", "cohort", "--xes", "-o", log.toString(), cohort.toString());
        assertThat(written.waitFor()).isZero();
        assertThat(lines(log)).isGreaterThan(EVENTS);
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

    /** Far more than a history of so many events would need. */
    @Test
    void aMillionEventsOfOneJournalAreJudgedInSixtyFourMebibytes() throws IOException, InterruptedException {
        Path journal = folder.resolve("journal.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(journal)) {
            out.write(Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl"))
                            .get(0) + "\n");
            for (int event = 0; event < MILLION; event++) {
                out.write("{\"type\":\"session-missed\",\"date\":\"2026-06-01\",\"reason\":\"no-show\"}\n");
            }
        }
        Process check = start("-Xmx64m", "check", "--json", "--advisories", journal.toString());
        try (BufferedReader verdicts = check.inputReader(StandardCharsets.UTF_8)) {
            assertThat(verdicts.lines().filter(line -> line.contains("\"accepted\"")))
                    .hasSize(MILLION + 1);
        }
        assertThat(check.waitFor()).isZero();
    }

    /**
     * The lines of one course are 800 MB; the course itself, 16 MiB as it is read, is held a few times, as bytes and as events.
     */
    @Test
    void theLinesOfACourseAreWrittenInBoundedMemoryAndInTheirTurn() throws IOException, InterruptedException {
        String opened = Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl"))
                .get(0);
        String refused = ",{\"type\":\"phase-entered\",\"date\":\"2026-12-31\",\"phase\":\"intermediate\"}";
        String[] courses = {"", refused.repeat(REFUSED), ""};
        Path cohort = folder.resolve("cohort.jsonl.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(cohort)), StandardCharsets.UTF_8)) {
            for (int course = 0; course < courses.length; course++) {
                out.write("{\"course\":\"c-" + course + "\",\"events\":[" + opened + courses[course] + "]}\n");
            }
        }
        assertThat(Files.size(cohort)).isLessThan(64 << 10);
        Process check = start(SMALL, "check", "--cohort", cohort.toString());
        List<String> written = new ArrayList<>();
        try (BufferedReader verdicts = check.inputReader(StandardCharsets.UTF_8)) {
            verdicts.lines()
                    .filter(line -> line.startsWith("c-"))
                    .map(MemoryTest::beginning)
                    .forEach(written::add);
        }
        assertThat(check.waitFor()).isOne();
        assertThat(written)
                .hasSize(REFUSED + 3)
                .startsWith("c-0     1", "c-1     1", "c-1     2")
                .endsWith("c-1  " + (REFUSED + 1), "c-2     1");
    }

    private static String beginning(String line) {
        return line.substring(0, line.indexOf("  2026"));
    }

    private static int check(Path cohort, Path verdicts) throws IOException, InterruptedException {
        return command("-Xmx64m", "check", "--json", "--cohort", cohort.toString())
                .redirectOutput(verdicts.toFile())
                .start()
                .waitFor();
    }

    private static Process start(String memory, String... arguments) throws IOException {
        return command(memory, arguments).start();
    }

    private static ProcessBuilder command(String memory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                Ipt.class.getName()));
        Collections.addAll(command, arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static long lines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().count();
        }
    }
}
