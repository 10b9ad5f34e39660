package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales on the command line: those that are shipped, and those of files. */
final class ScalesCommandTest {

    private static final String SMALL = "{\"id\":\"small\",\"title\":\"Small\",\"source\":\"Ourselves\","
            + "\"items\":{\"count\":2,\"min\":0,\"max\":3},\"caseFrom\":3,\"suicideItems\":[2]}";
    private static final String OPENED = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
            + "\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";

    @TempDir
    private Path folder;

    static List<Scale> shipped() {
        return Scales.all();
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String journal() throws IOException {
        return file("j.jsonl", OPENED, session(1, "05", "\"items\":[3,0]"), session(2, "12", "\"items\":[0,null]"));
    }

    private static String session(int number, String day, String found) {
        return "{\"type\":\"session-held\",\"date\":\"2026-01-" + day + "\",\"number\":" + number
                + ",\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"small\"," + found + "}]}";
    }

    @Test
    void listsTheShippedScales() {
        assertThat(Run.of("scales", "list", "--json").out())
                .startsWith("[\"phq-9\",\"gad-7\",")
                .contains("\"madrs\"");
        assertThat(Run.of("scales").out()).contains("wsas       Work and Social Adjustment Scale (WSAS)\n");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void showsAScaleAsAFileThatCanBeReadAgain(Scale scale) throws IOException {
        String json = Run.of("scales", "show", scale.id(), "--json").out();

        assertThat(json).isEqualTo(ScaleFile.write(scale) + "\n");
        assertThat(Run.of("scales", "show", file("again.json", json), "--json").out())
                .isEqualTo(json);
        assertThat(Run.of("check", "--scales", file("again.json", json), file("j.jsonl", OPENED))
                        .status())
                .isZero();
    }

    @Test
    void showsAScaleThatCanBeGivenWithItsWords() {
        assertThat(Run.of("scales", "show", "gad-7").out())
                .contains(
                        "Over the last 2 weeks",
                        "1. Feeling nervous",
                        "     3  Nearly every day",
                        "Also: If you checked off",
                        "A case: 8 or more");
        assertThat(Run.of("scales", "show", "pg-13-r").out()).contains("only with twelve months since the death");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "show", "progress", "fidelity"})
    void readsAJournalWithTheScaleOfAFile(String command) throws IOException {
        assertThat(Run.of(command, journal()).status()).isEqualTo(2);
        assertThat(Run.of(command, "--scales", file("s.json", SMALL), journal()).status())
                .isZero();
    }

    @Test
    void severalFilesHoldSeveralScales() throws IOException {
        String other = file("other.json", SMALL.replace("small", "other"));

        assertThat(Run.of("check", "--scales", other, "--scales", file("s.json", SMALL), journal())
                        .status())
                .isZero();
    }

    @Test
    void anUnansweredItemIsShownAndEntersNoFigure() throws IOException {
        String scale = file("s.json", SMALL);

        assertThat(Run.of("progress", "--scales", scale, journal()).out())
                .contains("baseline", "–  unanswered: 2")
                .contains("Unknown: not asked, last left unanswered, or last recorded by a total alone.")
                .doesNotContain("Since the baseline");
        assertThat(Run.of("progress", "--scales", scale, "--json", journal()).out())
                .contains("{\"session\":2,\"date\":\"2026-01-12\",\"total\":null,\"unanswered\":[2]}")
                .contains("\"baseline\":3,\"latest\":3,\"points\":null");
        assertThat(Run.of("check", "--scales", scale, "--json", "--advisories", journal())
                        .out())
                .contains("\"measure.incomplete\"");
    }

    @Test
    void twoFilesWithOneIdAreRefusedIfTheyAreScoredDifferently() throws IOException {
        String one = file("one.json", SMALL);
        String other = file("other.json", SMALL.replace("\"caseFrom\":3", "\"caseFrom\":4"));
        Run run = Run.of("check", "--scales", one, "--scales", other, journal());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--scales", "small");
    }

    @Test
    void aFileThatContradictsItselfIsRefusedInItsPlace() throws IOException {
        String wrong = file("wrong.json", SMALL.replace("\"caseFrom\":3", "\"caseFrom\":7"));
        Run run = Run.of("check", "--scales", wrong, journal());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.json:1:99: expected a total: 0–6");
    }
}
