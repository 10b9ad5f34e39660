package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms say what the journal says, and leave the rest to the clinician. */
final class FormsTest {

    private static final String JOURNAL = Run.CASES + "role-transition-16.jsonl";

    private static final String TO_WRITE = "To be written by the clinician";

    @TempDir
    private Path folder;

    @Test
    void aNoteIsOfTheLatestSessionOrOfTheOneAskedFor() throws IOException {
        assertThat(Run.file(folder, 0, "note", JOURNAL, "--text"))
                .startsWith("Session note – c-001\n====================\n")
                .contains("16, 27 Apr 2026, termination phase")
                .contains("50 minutes")
                .contains("(PHQ-9): 4 (minimal), change since the first:")
                .contains("How the client responded:\n    [" + TO_WRITE + "]\n");
        assertThat(Run.file(folder, 0, "note", JOURNAL, "--text", "--session", "5"))
                .contains("5, 9 Feb 2026, intermediate phase")
                .contains("2 Feb 2026, cancelled by client");
    }

    @Test
    void aPlanNamesFocusSessionsAndGoals() throws IOException {
        assertThat(Run.file(folder, 0, "plan", JOURNAL, "--text"))
                .contains("Focus:\n    Role transition\n")
                .contains("16 sessions, the last 3 of them in termination")
                .contains("Termination to begin:\n    Session 14, about 13 Apr 2026\n")
                .contains("Goal g-1 (Achieved):\n    [" + TO_WRITE + "]\n");
        assertThat(Run.file(folder, 0, "plan", JOURNAL, "--text", "--include-notes"))
                .contains("Goal: Speak once a week with somebody from the old life");
    }

    @Test
    void aSummarySaysHowItEndedAndWhatChanged() throws IOException {
        assertThat(Run.file(folder, 0, "summary", JOURNAL, "--text"))
                .contains("Ended:\n    Concluded, 27 Apr 2026\n")
                .contains("16 held, 1 missed")
                .contains("    15 → 4\n    Change: −11\n")
                .contains("Tasks not done:\n    None\n");
    }

    @Test
    void textIsAtMostSeventyEightColumnsWide() throws IOException {
        assertThat(Run.file(folder, 0, "summary", JOURNAL, "--text", "--include-notes")
                        .lines())
                .allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "plan", "summary"})
    void everyFormIsValidHtml(String form) throws IOException {
        String html = Run.file(folder, 0, form, JOURNAL, "--include-notes");
        assertThat(html).contains(TO_WRITE);
        assertThat(Run.problems(html)).isEmpty();
    }

    @Test
    void aSessionThatWasNotHeldHasNoNote() {
        assertThat(Ipt.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        "note",
                        JOURNAL,
                        "--session",
                        "17",
                        "-o",
                        folder.resolve("x").toString()))
                .isEqualTo(2);
    }
}
