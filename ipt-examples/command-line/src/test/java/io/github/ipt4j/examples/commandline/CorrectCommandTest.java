package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a course is corrected on the command line. */
final class CorrectCommandTest {

    private static final List<String> LINES = List.of(
            "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-12\",\"number\":1}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-12\",\"number\":2,\"activities\":[{\"type\":\"psychoeducate\",\"topic\":\"ipt\"}]}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-19\",\"number\":3}");

    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void journal() throws IOException {
        journal = folder.resolve("journal.jsonl");
        Files.write(journal, LINES);
    }

    @Test
    void aRetractionIsShownAndAddedToTheJournal() throws IOException {
        Run run = correct("--removes", "3", "--reason", "Klara mistook the week", "--date", "2026-02-01");

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "The correction is accepted.",
                        "  entry 3 is no longer in force",
                        "  session 3 (entry 4) is now session 2",
                        "  no longer done: task ipt-explained",
                        "  no longer reported: advisory measure.missing on entry 3,"
                                + " advisory phase.tasks-due on entry 4",
                        "  the course: initial, 2 sessions",
                        "The journal has one more line.");
        assertThat(run.out()).doesNotContain("Klara");
        assertThat(Files.readAllLines(journal))
                .startsWith(LINES.toArray(String[]::new))
                .last()
                .isEqualTo("{\"type\":\"record-corrected\",\"date\":\"2026-02-01\",\"removes\":3,"
                        + "\"reason\":\"Klara mistook the week\"}");
        assertThat(Run.of("check", "--json", journal.toString()).lines())
                .last()
                .isEqualTo("{\"line\":6,\"type\":\"record-corrected\",\"verdict\":\"accepted\",\"rules\":[],"
                        + "\"phase\":\"initial\",\"sessions\":2,\"entry\":5}");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Run run = correct("--removes", "3", "--reason", "a slip", "--dry-run");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).last().isEqualTo("Nothing was written.");
        assertThat(Files.readAllLines(journal)).isEqualTo(LINES);
    }

    @Test
    void anEventIsEnteredLateAtItsPlace() throws IOException {
        Path missed = folder.resolve("missed.json");
        Files.writeString(missed, "{\"type\":\"session-missed\",\"date\":\"2026-01-15\",\"reason\":\"no-show\"}");
        Run run = correct("--adds", missed.toString(), "--before", "4", "--reason", "forgotten");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("entry 5 is added");
        assertThat(Run.of("show", journal.toString()).out())
                .contains("Corrections", "adds session-missed, 2026-01-15")
                .doesNotContain("forgotten");
    }

    @Test
    void aRefusedCorrectionReportsEveryRuleAndItsEntriesAndWritesNothing() throws IOException {
        Path far = folder.resolve("far.json");
        Files.writeString(far, "{\"type\":\"session-held\",\"date\":\"2026-01-19\",\"number\":4}\n");
        Run run = correct("--adds", far.toString(), "--reason", "forgotten");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("The correction is rejected.")
                .contains("session.day", "phase.last-session", "at entry 5");
        assertThat(Files.readAllLines(journal)).isEqualTo(LINES);

        Run waived = correct(
                "--adds", far.toString(), "--reason", "so it was", "--waives", "session.day,phase.last-session");
        assertThat(waived.status()).isZero();
        assertThat(waived.out()).startsWith("The correction is deviating.").contains("deviates: entry 5");
    }

    @Test
    void badInputIsReportedAndNothingIsWritten() throws IOException {
        Path inner = folder.resolve("inner.json");
        Files.writeString(
                inner, "{\"type\":\"record-corrected\",\"date\":\"2026-02-01\",\"removes\":3,\"reason\":\"r\"}");
        Path two = folder.resolve("two.json");
        Files.writeString(two, LINES.get(1) + "\n" + LINES.get(1));
        assertThat(correct("--removes", "9", "--reason", "a slip").status()).isEqualTo(1);
        assertThat(correct("--removes", "1", "--reason", "a slip").status()).isEqualTo(1);
        Stream.of(
                        correct("--reason", "a slip"),
                        correct("--removes", "3"),
                        correct("--removes", "3", "--reason", " "),
                        correct("--removes", "3", "--before", "4", "--reason", "a slip"),
                        correct("--removes", "0", "--reason", "a slip"),
                        correct("--removes", "3", "--reason", "a slip", "--waives", "no.rule"),
                        correct("--adds", inner.toString(), "--reason", "a slip"),
                        correct("--adds", two.toString(), "--reason", "a slip"),
                        correct("--adds", folder.resolve("none").toString(), "--reason", "a slip"),
                        Run.of("correct", folder.toString(), "--removes", "3", "--reason", "a slip"))
                .forEach(run -> {
                    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
                    assertThat(run.err().lines()).hasSize(1);
                });
        assertThat(Files.readAllLines(journal)).isEqualTo(LINES);
    }

    @Test
    void aJournalThatCannotBeReadToItsEndIsNotCorrected() throws IOException {
        Files.writeString(journal, String.join("\n", LINES) + "\n{\"type\":");
        byte[] before = Files.readAllBytes(journal);
        assertThat(correct("--removes", "3", "--reason", "a slip").status()).isEqualTo(2);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void aLastLineWithoutItsEndIsEndedFirst() throws IOException {
        Files.writeString(journal, String.join("\n", LINES));
        assertThat(correct("--removes", "3", "--reason", "a slip").status()).isZero();
        assertThat(Files.readAllLines(journal)).hasSize(6).startsWith(LINES.toArray(String[]::new));
    }

    @Test
    void aCourseIsShownAsItWasKnown() throws IOException {
        assertThat(correct("--removes", "3", "--reason", "a slip").status()).isZero();
        assertThat(Run.of("show", journal.toString()).out()).contains("2 sessions held", "removes entry 3");
        Run then = Run.of("show", "--as-of", "4", journal.toString());
        assertThat(then.out()).contains("3 sessions held").doesNotContain("Corrections");
        assertThat(Run.of("show", "--as-of", "9", journal.toString()).status()).isEqualTo(2);
        assertThat(Run.of("show", "--as-of", "0", journal.toString()).status()).isEqualTo(2);
    }

    private Run correct(String... options) {
        return Run.of(Stream.concat(Stream.of("correct", journal.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
