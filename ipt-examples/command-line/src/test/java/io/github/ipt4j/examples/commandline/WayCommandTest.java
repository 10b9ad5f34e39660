package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it takes from a course as it stands to a destination. */
final class WayCommandTest {

    private static final Path EARLY_END = Path.of(Run.CASES + "early-end-refused.jsonl");

    @TempDir
    private Path folder;

    private String sixSessions;

    @BeforeEach
    void afterSixSessions() throws IOException {
        List<String> lines = Files.readAllLines(EARLY_END).subList(0, 10);
        sixSessions = Files.write(folder.resolve("six-sessions.jsonl"), lines).toString();
    }

    @Test
    void thePageOnWaysShowsWhatTheCommandSays() throws IOException {
        String page = Files.readString(Path.of("../../docs/way-home.md"));
        Run impossible = way("--to", "13");
        assertThat(page)
                .contains("$ ipt way --to refused six-sessions.jsonl\n"
                        + way("--to", "refused").out()
                        + "$ ipt way --to 13 six-sessions.jsonl | sed -n '4,$p'\n"
                        + String.join(
                                "\n",
                                impossible.lines().subList(3, impossible.lines().size()))
                        + "\n```");
    }

    private Run way(String... options) {
        return Run.of(ObjectArrays.concat(new String[] {"way", sixSessions}, options, String.class));
    }

    @Test
    void whatWasRefusedDecidesTheExitStatusAsInOtherCommands() {
        assertThat(way().status()).isEqualTo(1);
        assertThat(Run.of("way", Run.CASES + "role-transition-16.jsonl"))
                .isEqualTo(new Run(0, "\nWhat it takes\n  Conclusion of the course: reached.\n", ""));
        Run malformed = Run.of("way", Run.CASES + "malformed.jsonl");
        assertThat(malformed.status()).isEqualTo(2);
        assertThat(malformed.out()).startsWith("The journal could not be read from line ");
    }

    @Test
    void jsonHasEveryStepWithItsPlace() {
        assertThat(way("--to", "termination", "--json").out())
                .contains(
                        "\"rejected\":1,\"destination\":{\"type\":\"phase-entered\",\"phase\":\"termination\",\"sessions\":null},"
                                + "\"possible\":true,\"moreSessions\":4,\"steps\":[{\"type\":\"session-held\",\"phase\":\"intermediate\","
                                + "\"sessions\":4,\"tasks\":[\"termination-planned\"],\"areas\":0,\"namedAreas\":[],\"after\":10,"
                                + "\"earliestAfter\":10,\"latestAfter\":16,\"earliest\":\"2026-03-09\",\"latest\":\"2026-04-20\"},")
                .contains("\"rules\":[],\"risk\":{\"standing\":");
        assertThat(way("--to", "3", "--json").out())
                .contains(
                        "\"possible\":false,\"moreSessions\":0,\"steps\":[],\"rules\":[\"session.number\",\"course.window\"]");
    }

    @Test
    void showHasTheWayToTheConclusionOfAnOpenCourse() {
        assertThat(Run.of("show", sixSessions).out())
                .contains(
                        "\nWhat it takes\n  Conclusion of the course: possible with at least 8 further sessions.\n",
                        "  4. Conclude the course. This can come after session 14, on 2026-04-06, at the earliest,");
        assertThat(Run.of("show", EARLY_END.toString()).out()).doesNotContain("What it takes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "initial", "soon"})
    void whatIsNoDestinationIsReported(String destination) {
        Run run = way("--to", destination);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("--to", "concluded, intermediate, termination", "1–999");
    }

    @Test
    void whereNothingWasRefusedThereIsNoWayToIt() {
        Run run = Run.of("way", "--to", "refused", Run.CASES + "role-transition-16.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("no event was refused");
    }
}
