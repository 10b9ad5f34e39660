package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped cases are the courses that their names say. */
final class CasesTest {

    @ParameterizedTest
    @CsvSource({
        "role-transition-16, 16, concluded",
        "longest-termination-14, 14, concluded",
        "shortest-termination-18, 18, concluded",
        "grief-childhood-loss, 15, concluded",
        "role-dispute-impasse, 16, concluded",
        "interpersonal-deficits, 17, concluded",
        "drop-out-after-5, 5, discontinued",
        "early-end-refused, 14, concluded",
        "deviation-fifth-initial-session, 17, concluded"
    })
    void aCaseEndsAsItsNameSays(String name, int sessions, String end) {
        List<String> lines = check(name).lines();
        assertThat(lines.get(lines.size() - 1))
                .contains("\"phase\":\"" + end + "\",\"sessions\":" + sessions + ",\"entry\":");
    }

    private static Run check(String name) {
        return Run.of("check", "--json", Run.CASES + name + ".jsonl");
    }

    @Test
    void onlyTheEarlyEndIsRejected() {
        assertThat(check("early-end-refused").status()).isEqualTo(1);
        assertThat(names().filter(name -> check(name).status() == 1)).containsExactly("early-end-refused");
    }

    @Test
    void onlyTheFifthInitialSessionDeviates() {
        assertThat(names().filter(name -> check(name).out().contains("\"deviating\"")))
                .containsExactly("deviation-fifth-initial-session");
    }

    @Test
    void theMalformedCaseIsReportedWithLineAndColumn() {
        Run run = check("malformed");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo(Run.CASES + "malformed.jsonl:3:69: expected one of: client, counselor, shared"
                        + System.lineSeparator());
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(Path.of(Run.CASES))) {
            return files.map(file -> file.getFileName().toString().replace(".jsonl", "")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
