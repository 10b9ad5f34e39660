package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages and forms say of a course of which a part was refused or could not be read. */
final class IncompleteRecordTest {

    private static final String OPENED = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
            + "\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";
    private static final String ZERO_CLAIM = "last answered with zero";

    @TempDir
    private Path folder;

    private static String session(int number, int suicideItem) {
        return "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":" + number
                + ",\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\","
                + "\"items\":[1,1,1,1,1,1,1,1," + suicideItem + "]}]}";
    }

    private String journal(String... lines) throws IOException {
        return Files.write(folder.resolve("j.jsonl"), List.of(lines)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "note", "plan", "summary"})
    void aMalformedJournalIsSaidOnEveryPage(String command) throws IOException {
        String whole = Run.words(Run.file(folder, 0, command, journal(OPENED, session(1, 0))));
        assertThat(whole).contains(ZERO_CLAIM).doesNotContain("could not be read");

        String page = Run.words(Run.file(folder, 2, command, journal(OPENED, session(1, 0), "nonsense")));
        assertThat(page)
                .contains("could not be read from line 3 on")
                .contains("Unknown: the journal could not be read to its end.")
                .doesNotContain(ZERO_CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "plan", "summary"})
    void aMalformedJournalIsSaidInPlainTextToo(String command) throws IOException {
        assertThat(Run.file(folder, 2, command, "--text", journal(OPENED, session(1, 0), "nonsense")))
                .contains("! The journal could not be read from line 3 on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "note", "plan", "summary"})
    void aRefusedSignalIsSaidOnEveryPage(String command) throws IOException {
        String page = Run.words(Run.file(folder, 1, command, journal(OPENED, session(7, 3), session(1, 0))));
        assertThat(page)
                .contains("A concern about suicide or harm is open")
                .contains("Refused entry, 5 Jan 2026")
                .contains("Refused, and not counted here: 1 of 3 recorded events.")
                .doesNotContain(ZERO_CLAIM);
    }

    @Test
    void coursesThatCannotBeReadStandBeforeAllFigures() throws IOException {
        String page = Run.words(
                Run.file(folder, 2, "report", "--cohort", journal("{\"course\":\"c-1\",\"events\":[]}", "nonsense")));
        assertThat(page).contains("1 course could not be read").contains("Nothing is known of them");
        assertThat(Files.readString(folder.resolve("page.csv"))).contains("line 2,unreadable,,1,courses");
    }
}
