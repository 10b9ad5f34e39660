package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.protocol.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
        "deviation-fifth-initial-session, 17, concluded",
        "adolescent-crisis-12, 12, concluded",
        "treatment-resistant-6, 6, concluded",
        "partner-present-8, 8, concluded",
        "maintenance-corrected, 6, discontinued"
    })
    void aCaseEndsAsItsNameSays(String name, int sessions, String end) {
        List<String> lines = check(name).lines();
        assertThat(lines.get(lines.size() - 1))
                .contains("\"phase\":\"" + end + "\",\"sessions\":" + sessions + ",\"entry\":");
    }

    private static Run check(String name) {
        return Run.of("check", "--json", "--scales", Run.CASES + "sass.json", Run.CASES + name + ".jsonl");
    }

    @Test
    void onlyTheEarlyEndIsRejected() {
        assertThat(check("early-end-refused").status()).isEqualTo(1);
        assertThat(names().filter(name -> check(name).status() == 1)).containsExactly("early-end-refused");
    }

    @Test
    void onlyThreeCasesDeviate() {
        assertThat(names().filter(name -> check(name).out().contains("\"deviating\"")))
                .containsExactly("deviation-fifth-initial-session", "partner-present-8", "treatment-resistant-6");
    }

    @Test
    void onlyTheCorrectedRecordHasCorrections() {
        assertThat(names().filter(name -> check(name).out().contains("\"record-corrected\"")))
                .containsExactly("maintenance-corrected");
    }

    @Test
    void thePageOfTheCasesDescribesEachOfThem() throws IOException {
        String page = Files.readString(Path.of("../../docs/cases.md"));
        assertThat(names()).hasSize(14).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void theCasesHoldEveryEventAndEveryActivity() {
        String all = names().map(CasesTest::text).collect(Collectors.joining());
        assertThat(Stream.<VocabularyTerm>concat(Stream.of(EventType.values()), Stream.of(ActivityType.values())))
                .allSatisfy(type -> assertThat(all).contains("{\"type\":\"" + type.word() + "\""));
    }

    @Test
    void theMalformedCaseIsReportedWithLineAndColumn() {
        Run run = check("malformed");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo(Run.CASES + "malformed.jsonl:3:69: expected one of: client, counselor, shared"
                        + System.lineSeparator());
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of(Run.CASES + name + ".jsonl"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(Path.of(Run.CASES))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jsonl"))
                    .map(file -> file.replace(".jsonl", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
