package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands beside {@code check} do, and what all of them have in common. */
final class OtherCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aNewJournalIsAcceptedAsItIs() throws IOException {
        String file = folder.resolve("new.jsonl").toString();
        assertThat(Run.of("new", "--date", "2026-01-05", "-o", file).status()).isZero();
        assertThat(Run.of("check", file).status()).isZero();
        assertThat(Files.readString(Path.of(file)))
                .isEqualTo(Run.of("new", "--date", "2026-01-05").out());
    }

    @Test
    void aJournalThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("j"), "mine");
        Run run = Run.of("new", "-o", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("exists already");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--client=", "--date=2026-13-01", "--protocol=none"})
    void whatCannotBeginAJournalIsReportedInOneLine(String option) {
        Run run = Run.of("new", option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("ipt new: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theCatalogueNamesEveryRuleAndAdvisory() {
        assertThat(Run.of("rules").lines()).anyMatch(line -> line.equals(Rule.PHASE_MAXIMUM.id()));
        for (Rule rule : Rule.values()) {
            assertThat(Run.of("rules").out())
                    .contains(
                            rule.id(),
                            Wording.english().of(rule.statement()),
                            Wording.english().of(rule.remedy()));
        }
        for (AdvisoryKind kind : AdvisoryKind.values()) {
            assertThat(Run.of("rules").out())
                    .contains(
                            kind.id(),
                            Wording.english().of(kind.statement()),
                            Wording.english().of(kind.suggestion()));
        }
    }

    @Test
    void theDocumentationOfTheRulesIsWhatTheRulesSay() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/rules.md")))
                .as("docs/rules.md, to be written anew by: ipt rules --markdown --lang en > docs/rules.md")
                .isEqualTo(Run.of("rules", "--markdown").out());
    }

    @Test
    void showTellsWhatIsDoneLeftAndNext() throws IOException {
        String journal = folder.resolve("new.jsonl").toString();
        Run.of("new", "--date", "2026-01-05", "-o", journal);
        Run run = Run.of("show", journal);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("1 session held, 14–18 possible in all")
                .contains("[x] explain interpersonal psychotherapy")
                .contains("[ ] agree on a formulation")
                .contains("formulation-agreed: lacks formulation.identified")
                .contains("with session 11–17, 2026-03-16 to 2026-04-27");
    }

    @Test
    void showTellsDeviationsAndRejectedEventsWithTheirLine() {
        assertThat(Run.of("show", CASES + "deviation-fifth-initial-session.jsonl")
                        .out())
                .contains("Protocol kept       no, 1 deviation")
                .contains("line 6, 2026-02-02, session-held: phase.maximum: ");
        Run refused = Run.of("show", CASES + "early-end-refused.jsonl");
        assertThat(refused.out()).contains("line 11, 2026-02-09, course-concluded: phase.order: ");
        assertThat(refused.status()).isEqualTo(1);
    }

    @Test
    void showHasALineForEachDeviation() {
        assertThat(Run.of("show", "--scales", CASES + "sass.json", CASES + "treatment-resistant-6.jsonl")
                        .lines())
                .anyMatch(line -> line.startsWith("  line 4, 2026-02-11, formulation-agreed: formulation.plan: "))
                .anyMatch(line -> line.startsWith("  line 9, ") && line.contains(": phase.last-session: "))
                .anyMatch(line -> line.startsWith("  line 10, ") && line.contains(": phase.maximum: "));
    }

    @Test
    void showSaysNothingOfEntriesThatWereRemoved() {
        assertThat(Run.of("check", "--json", "--advisories", CASES + "maintenance-corrected.jsonl")
                        .out())
                .contains("cadence.early");
        assertThat(Run.of("show", CASES + "maintenance-corrected.jsonl").out()).doesNotContain("cadence.early");
    }

    @Test
    void showNeverShowsWhatIsPrivate() {
        String out = Run.of("show", CASES + "grief-childhood-loss.jsonl").out();
        assertThat(out).doesNotContain("Father", "Brother", "boxes", "1994");
    }

    @Test
    void anOpenConcernStandsFirst() throws IOException {
        Path file = folder.resolve("risk.jsonl");
        Files.writeString(file, Run.of("new", "--date", "2026-01-05").out().replace("1,1,0]", "1,1,1]"));
        assertThat(Run.of("show", file.toString()).lines().get(0))
                .isEqualTo("A concern about suicide or harm is open; no review has answered it.");
    }

    @Test
    void aReviewedConcernIsShownWithOutcomeAndDate() {
        assertThat(Run.of("show", CASES + "grief-childhood-loss.jsonl").out())
                .contains("session 2, 2026-01-19, flagged by an item of phq-9; reviewed in session 2, 2026-01-19:"
                        + " safety plan agreed");
    }

    @Test
    void aCourseThatEndsWithAnOpenConcernSaysSoFirst() throws IOException {
        Path file = folder.resolve("ended.jsonl");
        Files.writeString(
                file,
                Run.of("new", "--date", "2026-01-05").out().replace("1,1,0]", "1,1,1]")
                        + "{\"type\":\"course-discontinued\",\"date\":\"2026-01-06\",\"reason\":\"moved-away\"}\n");
        assertThat(Run.of("show", file.toString()).lines().get(0))
                .isEqualTo(
                        "The course was discontinued with an open concern about suicide or harm: no review has answered it.");
    }

    @Test
    void aMalformedJournalIsShownAsFarAsItGoes() {
        Run run = Run.of("show", CASES + "malformed.jsonl");
        assertThat(run.out()).contains("1 session held");
        assertThat(run.err()).contains("malformed.jsonl:3:69").hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "show", "rules", "new"})
    void everyCommandHasHelpAndAVersion(String command) {
        String[] path = command.isEmpty() ? new String[0] : new String[] {command};
        assertThat(Run.of(with(path, "--help")).out()).startsWith("Usage: ipt");
        assertThat(Run.of(with(path, "--version")).out()).startsWith("ipt ");
        assertThat(Run.of(with(path, "--help")).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chek",
                "check",
                "check --jsn x",
                "show",
                "show a b",
                "check --protocol",
                "chek --help",
                "check --jsn --help",
                "exercises shwo --help"
            })
    void whatIsNotUnderstoodIsReportedInOneLine(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("ipt").contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "exercises --help"})
    void whatOnlyHasCommandsShowsWhich(String help) {
        String alone = help.replaceFirst(" ?--help", "");
        Run run = Run.of(alone.isEmpty() ? new String[0] : alone.split(" "));
        assertThat(run).isEqualTo(Run.of(help.split(" ")));
        assertThat(run.status()).isZero();
    }

    @Test
    void theHelpOfACommandCanBeAskedForInTwoWays() {
        assertThat(Run.of("help", "protocols", "show")).isEqualTo(Run.of("protocols", "show", "--help"));
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "chek").err()).contains("not understood: chek", "is check meant?");
    }

    @ParameterizedTest
    @CsvSource({
        "chek, check",
        "check --jsn x, --json",
        "chart ipt-standart, ipt-standard",
        "protocols show brief, ipt-brief",
        "exercises show meditatio, meditation",
        "exercises shw, show",
        "scales show phq9, phq-9"
    })
    void theNearestNameIsSuggested(String line, String nearest) {
        assertThat(Run.of(line.split(" ")).err()).contains("is " + nearest + " meant?");
    }

    @Test
    void theManualPageHasEveryCommandAndNoRequestInItsTexts() {
        List<String> page = Run.of("man").lines();
        assertThat(page)
                .contains(".SS ipt check", ".SS ipt protocols show", ".SS ipt report", "\\-\\-json")
                .noneMatch(line -> line.startsWith("'"))
                .filteredOn(line -> line.startsWith("."))
                .allMatch(line -> line.matches("\\.(TH|SH|SS) .+|\\.(TP|PP)"));
        assertThat(page).filteredOn(line -> line.startsWith(".SS ")).hasSizeGreaterThan(35);
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertThat(Run.of("qqqqqq").err()).contains("not understood: qqqqqq").doesNotContain("meant");
    }

    @Test
    void aCohortIsNoJournalAndAJournalNoCohort() throws IOException {
        Path cohort = Files.writeString(
                folder.resolve("c.jsonl"), Run.of("simulate", "--seed", "1").out());
        for (String command : new String[] {"check", "show", "progress", "repair"}) {
            assertThat(Run.of(command, cohort.toString()).err()).contains("this is a cohort", "--cohort");
        }
        assertThat(Run.of("check", "--cohort", Run.CASES + "drop-out-after-5.jsonl")
                        .err())
                .contains("this is a journal", "without --cohort");
    }

    private static String[] with(String[] path, String option) {
        String[] all = Arrays.copyOf(path, path.length + 1);
        all[path.length] = option;
        return all;
    }
}
