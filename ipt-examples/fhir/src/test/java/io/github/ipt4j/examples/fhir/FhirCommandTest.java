package io.github.ipt4j.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, in process. */
final class FhirCommandTest {

    private static final Path CASES = Path.of("../command-line/src/main/cases");

    @TempDir
    Path folder;

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Ipt.run(
                new PrintWriter(out),
                new PrintWriter(err),
                ObjectArrays.concat(new String[] {"--lang", "en"}, arguments, String.class));
        return new Outcome(status, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static String journal(String name) {
        return CASES.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role-transition-16.jsonl", "maintenance-corrected.jsonl", "grief-childhood-loss.jsonl"})
    void whatIsExportedAndBroughtHomeIsExportedTheSame(String name) throws IOException {
        assertThat(run("fhir", "--private", journal(name), "-o", file("a.json")))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(run("from-fhir", file("a.json"), "-o", file("a.jsonl"))).isEqualTo(new Outcome(0, "", ""));
        assertThat(run("fhir", "--private", file("a.jsonl"), "-o", file("b.json"))
                        .status())
                .isZero();
        assertThat(text("b.json")).isEqualTo(text("a.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"role-transition-16", "maintenance-corrected", "early-end-refused", "adolescent-crisis-12"})
    void aLineComesHomeToTheByteUnlessItNamesPeople(String name) throws IOException {
        assertThat(run("fhir", "--private", journal(name + ".jsonl"), "-o", file("a.json"))
                        .status())
                .isNotEqualTo(2);
        assertThat(run("from-fhir", file("a.json"), "-o", file("a.jsonl")).status())
                .isZero();
        List<String> lines = Files.readAllLines(CASES.resolve(name + ".jsonl"));
        List<String> home = text("a.jsonl").lines().toList();
        assertThat(home).hasSameSizeAs(lines).noneMatch(line -> line.contains("\"person\""));
        assertThat(home)
                .containsAll(lines.stream()
                        .filter(line -> !line.contains("\"person\""))
                        .toList());
    }

    @Test
    void aScoreHasTheUnitThatIsAskedFor() throws IOException {
        assertThat(run("fhir", "--unit", "points", journal("role-transition-16.jsonl"), "-o", file("a.json"))
                        .status())
                .isZero();
        assertThat(text("a.json")).contains("\"{points}\"").doesNotContain("{score}");
        assertThat(run("fhir", "--unit", "a b", journal("role-transition-16.jsonl"), "-o", file("b.json")))
                .matches(outcome -> outcome.status() == 2 && outcome.err().contains("visible ASCII"));
    }

    @Test
    void whatReceiversNeedIsWrittenWithoutAJournal() throws IOException {
        assertThat(run("fhir", "--definitions", "-o", file("d.json")).status()).isZero();
        assertThat(text("d.json"))
                .contains("\"fullUrl\" : \"https://ipt4j.github.io/fhir/CodeSystem/ipt\"", "Questionnaire/phq-9");
        assertThat(run("fhir", "-o", file("e.json")))
                .matches(outcome ->
                        outcome.status() == 2 && outcome.err().contains("either a journal or --definitions"));
    }

    @Test
    void noFileIsWrittenOver() {
        assertThat(run("fhir", journal("role-transition-16.jsonl"), "-o", file("a.json"))
                        .status())
                .isZero();
        assertThat(run("fhir", journal("role-transition-16.jsonl"), "-o", file("a.json"))
                        .status())
                .isEqualTo(2);
        assertThat(run("fhir", journal("role-transition-16.jsonl"), "-o", file("a.json"), "--overwrite")
                        .status())
                .isZero();
    }

    @Test
    void aRefusedEventIsExportedAndSaidToBe() throws IOException {
        assertThat(run("fhir", journal("early-end-refused.jsonl"), "-o", file("a.json"))
                        .status())
                .isEqualTo(1);
        assertThat(text("a.json")).contains("verdict.rejected", "rule.");
    }

    @Test
    void aJournalThatCannotBeReadToItsEndSaysSoOnBothWays() throws IOException {
        assertThat(run("fhir", journal("malformed.jsonl"), "-o", file("a.json")).status())
                .isEqualTo(2);
        assertThat(text("a.json")).contains("record.unread", "unread-from").doesNotContain("standing.not-flagged");
        assertThat(run("from-fhir", file("a.json"), "-o", file("a.jsonl")))
                .matches(outcome -> outcome.status() == 2 && outcome.err().contains("could not be read from line"));
        assertThat(folder.resolve("a.jsonl")).doesNotExist();
    }

    @Test
    void theMeasuresOfAnyBundleAreShownOursIncluded() {
        assertThat(run("fhir", journal("role-transition-16.jsonl"), "-o", file("a.json"))
                        .status())
                .isZero();
        Outcome shown = run("from-fhir", file("a.json"));
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).contains("Measures taken: 16", "phq-9");
        assertThat(run("from-fhir", "--json", file("a.json")).out().lines())
                .filteredOn(line -> line.contains("\"kind\":\"measure\""))
                .hasSize(16);
        assertThat(run("from-fhir", "--json", file("a.json"), "-o", file("b.jsonl")))
                .matches(outcome -> outcome.status() == 2 && outcome.err().contains("leave out -o"));
    }

    @Test
    void whatIsNoBundleOfOursIsReportedInALine() throws IOException {
        Files.writeString(folder.resolve("x.json"), "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");
        assertThat(run("from-fhir", file("x.json"), "-o", file("x.jsonl")))
                .matches(outcome ->
                        outcome.status() == 2 && outcome.err().lines().count() == 1);
        Files.writeString(folder.resolve("y.json"), "<Bundle/>");
        assertThat(run("from-fhir", file("y.json"), "-o", file("y.jsonl")))
                .matches(outcome ->
                        outcome.status() == 2 && outcome.err().lines().count() == 1);
        assertThat(run("from-fhir", file("z.json"), "-o", file("z.jsonl")).status())
                .isEqualTo(2);
        assertThat(folder.resolve("x.jsonl")).doesNotExist();
    }
}
