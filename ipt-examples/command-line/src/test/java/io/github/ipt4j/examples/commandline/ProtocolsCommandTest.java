package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsTheIdsAsAJsonArray() {
        assertThat(run(0, "protocols", "list", "--json"))
                .startsWith("[\"ipt-standard\",\"ipt-acute\",")
                .endsWith("]\n");
    }

    @Test
    void listsTheIdsWithTheirTitles() {
        assertThat(run(0, "protocols", "list"))
                .contains("ipt-brief                      Brief interpersonal psychotherapy\n");
        assertThat(run(0, "protocols")).isEqualTo(run(0, "protocols", "list"));
    }

    @Test
    void showsAProtocolAsTheFileThatCanBeReadAgain() throws IOException {
        Path file = folder.resolve("acute.json");
        Files.writeString(file, run(0, "protocols", "show", "ipt-acute", "--json"));

        assertThat(run(0, "protocols", "diff", "ipt-acute", file.toString()))
                .isEqualTo("ipt-acute and ipt-acute ask for the same.\n");
    }

    @Test
    void showsAProtocolForPeopleAndAsPictures() {
        assertThat(run(0, "protocols", "show", "ipt-adolescent"))
                .contains(
                        "Ages: 12–18 [IPT-A]\n",
                        "Minutes of a session: 35–50 [NREPP]\n",
                        "  - set a goal (goals-set) [our choice: as in ipt-standard]\n",
                        "  CEBC: California Evidence-Based Clearinghouse")
                .doesNotContain("Seligman");
        assertThat(run(0, "protocols", "show", "ipt-uk", "--mermaid")).contains("stateDiagram-v2\n");
        assertThat(run(0, "protocols", "show", "ipt-uk", "--dot")).startsWith("digraph protocol {\n");
    }

    @Test
    void showsTheSourceOfAProtocolOfYoursAsItSays() throws IOException {
        Protocol own = Protocol.like(Protocols.standard(), "own")
                .source("Our manual")
                .tasks(List.of())
                .build();
        Path file = Files.writeString(folder.resolve("own.json"), ProtocolFile.write(own));

        assertThat(run(0, "protocols", "show", file.toString()))
                .contains("  Source: Our manual\n", "Focus areas: 1–2\n", "the initial phase ends: nothing\n")
                .doesNotContain("[", "Sources");
    }

    @Test
    void theDocumentationOfTheProtocolsIsWhatTheProtocolsSay() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/protocols.md")))
                .as(
                        "docs/protocols.md, to be written anew by: ipt protocols list --markdown --lang en > docs/protocols.md")
                .isEqualTo(run(0, "protocols", "list", "--markdown"));
    }

    @Test
    void writesAProtocolForOneToolAtATime() {
        assertThat(run(2, "protocols", "show", "ipt-uk", "--mermaid", "--dot")).isEmpty();
        assertThat(run(2, "protocols", "list", "--json", "--markdown")).isEmpty();
    }

    @Test
    void saysHowTwoProtocolsDiffer() {
        assertThat(run(0, "protocols", "diff", "ipt-standard", "ipt-va"))
                .isEqualTo("Sessions in total: 14–18 in ipt-standard, 16 in ipt-va.\n"
                        + "Before the termination phase ends, only ipt-va requires: review gains and early signs, and"
                        + " plan what to do if depression returns.\n");
    }

    @Test
    void verifiesAShippedProtocol() {
        assertThat(run(0, "protocols", "verify", "ipt-counseling"))
                .contains("ipt-counseling: 11,329 states", "  holds: From every state", "35 rules", "16 of 16 tasks")
                .doesNotContain("FAILS");
    }

    @Test
    void showsACounterexampleAsAJournalThatCheckReplays() throws IOException {
        Protocol promising = Protocol.like(Protocols.withId("ipt-counseling").orElseThrow(), "promising")
                .intermediate(Bounds.exactly(2))
                .build();
        Path file = Files.writeString(folder.resolve("promising.json"), ProtocolFile.write(promising));

        String output = run(1, "protocols", "verify", file.toString());

        assertThat(output).contains("FAILS", "totals-attainable: The protocol allows 3–6 sessions");
        Path journal = Files.writeString(
                folder.resolve("journal.jsonl"),
                output.substring(output.indexOf("    {")).strip());
        assertThat(run(0, "check", "--protocol", file.toString(), "--json", journal.toString()))
                .contains("\"verdict\":\"accepted\"");
    }

    @Test
    void anUnknownProtocolIsAUsageError() {
        assertThat(run(2, "protocols", "verify", "nothing-such")).isEmpty();
    }

    private static String run(int status, String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Ipt.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), arguments))
                .isEqualTo(status);
        return out.toString();
    }
}
