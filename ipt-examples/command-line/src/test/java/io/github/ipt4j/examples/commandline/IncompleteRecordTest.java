package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say of a course of which a part was refused or could not be read. */
final class IncompleteRecordTest {

    private static final String OPENED = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
            + "\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";
    private static final String ZERO = session(1, 0);
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

    @Test
    void aWholeJournalSaysThatTheItemsWereAnsweredWithZero() throws IOException {
        assertThat(Run.of("progress", journal(OPENED, ZERO)).out()).contains(ZERO_CLAIM);
        assertThat(Run.of("show", journal(OPENED, ZERO)).out()).contains(ZERO_CLAIM);
        assertThat(Run.of("progress", "--json", journal(OPENED, ZERO)).out())
                .contains("\"standing\":\"not-flagged\"")
                .doesNotContain("unreadFrom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "fidelity", "show"})
    void aPageOfAMalformedJournalSaysFromWhereItWasNotRead(String command) throws IOException {
        Run run = Run.of(command, journal(OPENED, ZERO, "nonsense", session(2, 3)));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("could not be read from line 3 on")
                .contains("Unknown: the journal could not be read to its end.")
                .doesNotContain(ZERO_CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "fidelity", "way"})
    void jsonOfAMalformedJournalSaysFromWhereItWasNotRead(String command) throws IOException {
        Run run = Run.of(command, "--json", journal(OPENED, ZERO, "nonsense"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"unreadFrom\":3", "\"standing\":\"unknown\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "fidelity", "show"})
    void aRefusedSignalIsSaidOnEveryPage(String command) throws IOException {
        Run run = Run.of(command, journal(OPENED, session(7, 3), ZERO));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("A concern about suicide or harm is open")
                .contains("Refused, and not counted here: 1 of 3 recorded events.")
                .contains("refused entry, 2026-01-05, flagged by an item of phq-9; open")
                .doesNotContain(ZERO_CLAIM);
    }

    @Test
    void aRefusedSignalIsAdvisedUntilItIsReviewed() throws IOException {
        String review = ZERO.replace("}]}", "},{\"type\":\"review-risk\",\"outcome\":\"safety-plan-agreed\"}]}");
        Run run = Run.of("check", "--json", "--advisories", journal(OPENED, session(7, 3), review));

        assertThat(run.lines().get(1)).endsWith("\"advisories\":[\"risk.flagged\"]}");
        assertThat(run.lines().get(2)).doesNotContain("risk.flagged");
        assertThat(Run.of("progress", "--json", journal(OPENED, session(7, 3), review, session(2, 0)))
                        .out())
                .contains("\"standing\":\"reviewed\"");
    }

    @Test
    void coursesThatCannotBeReadAreCounted() throws IOException {
        Run run = Run.of("cohort", journal("{\"course\":\"c-1\",\"events\":[]}", "nonsense", "more"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\nunreadable,,2,courses,").contains("\ncourses,,1,courses,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "suggest"})
    void whatIsSaidOfExercisesSaysHowFarTheJournalWasRead(String command) throws IOException {
        Run run = Run.of("exercises", command, journal(OPENED, session(7, 0), "nonsense"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("could not be read from line 3 on")
                .contains("Refused, and not counted here: 1 of 2 recorded events.");
    }
}
