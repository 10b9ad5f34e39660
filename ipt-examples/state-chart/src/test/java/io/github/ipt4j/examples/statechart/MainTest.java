package io.github.ipt4j.examples.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final Path KEPT = Path.of("../../docs/images/ipt-standard.svg");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theKeptPictureOfTheStandardProtocolIsCurrent() throws IOException {
        assertThat(run("ipt-standard")).isZero();
        assertThat(out).hasToString(Files.readString(KEPT));
    }

    @Test
    void aProtocolFromAFileIsDrawnIntoAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.json"),
                ProtocolFile.write(Protocols.withId("ipt-brief").orElseThrow()));
        Path picture = folder.resolve("p.svg");

        assertThat(run(file.toString(), "-o", picture.toString())).isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(picture)
                .hasContent(StateChartPicture.svg(Protocols.withId("ipt-brief").orElseThrow()));
    }

    @Test
    void whatIsNoProtocolIsToldInOneLine() throws IOException {
        Path malformed = Files.writeString(folder.resolve("bad.json"), "{\"id\":1}");

        assertThat(run("nothing-such")).isEqualTo(2);
        assertThat(run(malformed.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("ipt-standard", "-o", folder.toString())).isEqualTo(2);

        assertThat(err.toString().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("state-chart: ") && line.contains("bad.json"))
                .anyMatch(line -> line.endsWith("exists already; name a new file, or replace it with --overwrite"));
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
