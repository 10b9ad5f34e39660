package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated cohorts, made and judged as users do it. */
final class SimulateCommandTest {

    @TempDir
    private Path folder;

    private Run latest = new Run(0, "", "");

    private int run(String... arguments) {
        latest = Run.of(arguments);
        return latest.status();
    }

    private String simulated(String... arguments) {
        assertThat(run(arguments)).isZero();
        return latest.out();
    }

    @Test
    void theSameSeedGivesTheSameCoursesAndMoreOfThemTheSameFirst() {
        String ten = simulated("simulate", "--seed", "7", "--courses", "10");

        assertThat(simulated("simulate", "--seed", "7", "--courses", "10")).isEqualTo(ten);
        assertThat(simulated("simulate", "--seed", "7", "--courses", "12")).startsWith(ten);
        assertThat(simulated("simulate", "--seed", "8", "--courses", "10")).isNotEqualTo(ten);
        assertThat(latest.err()).isEmpty();
    }

    @Test
    void simulatedCoursesSaySoInTheirIds() {
        String three = simulated("simulate", "--seed", "7", "--courses", "3");

        assertThat(three.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"course\":\"simulated-00000"));
        assertThat(three).contains("\"client\":{\"id\":\"simulated-000003\"}");
    }

    @Test
    void coursesThatAdhereAreAcceptedByCheck() {
        String cohort = folder.resolve("cohort.jsonl.gz").toString();

        assertThat(run("simulate", "--seed", "1", "--courses", "100", "-o", cohort))
                .isZero();
        assertThat(run("check", "--cohort", "--json", cohort)).isZero();
        assertThat(latest.out()).contains("\"verdict\":\"accepted\"").doesNotContain("deviating", "rejected");
    }

    @Test
    void coursesThatDoNotAdhereAreRecordedAsDeviating() {
        String cohort = folder.resolve("cohort.jsonl").toString();

        assertThat(run("simulate", "--seed", "1", "--courses", "50", "--adherence", "0.5", "-o", cohort))
                .isZero();
        assertThat(run("check", "--cohort", "--json", cohort)).isZero();
        assertThat(latest.out()).contains("\"verdict\":\"deviating\"").doesNotContain("rejected");
    }

    @Test
    void aNewFileIsNeverWrittenOverAnOldOne() throws IOException {
        Path old = Files.writeString(folder.resolve("old.jsonl"), "old");

        assertThat(run("simulate", "--seed", "1", "-o", old.toString())).isEqualTo(2);
        assertThat(latest.err())
                .isEqualToIgnoringNewLines(old + ": exists already; name a new file, or replace it with --overwrite");
        assertThat(Files.readString(old)).isEqualTo("old");
        assertThat(run(
                        "simulate",
                        "--seed",
                        "1",
                        "-o",
                        folder.resolve("no/such/folder").toString()))
                .isEqualTo(2);
        assertThat(latest.err())
                .endsWith("no/such/folder: cannot be written: its folder does not exist" + System.lineSeparator());
    }

    @Test
    void chancesThatAreNoneAreRefused() {
        assertThat(run("simulate", "--seed", "1", "--drop-out", "1")).isEqualTo(2);
        assertThat(latest.err()).contains("--drop-out, --missed, --adherence and --contacts are chances");
        assertThat(run("simulate", "--seed", "1", "--courses", "0")).isEqualTo(2);
        assertThat(latest.err()).contains("--courses must be at least 1");
        assertThat(run("simulate")).isEqualTo(2);
        assertThat(latest.err()).contains("--seed");
    }
}
