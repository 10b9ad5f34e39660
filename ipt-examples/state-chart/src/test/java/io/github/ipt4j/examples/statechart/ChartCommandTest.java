package io.github.ipt4j.examples.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.core.testing.PseudoLanguage;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {

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
                .hasContent(StateChartPicture.svg(Protocols.withId("ipt-brief").orElseThrow(), Wording.english()));
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
                .anyMatch(line -> line.startsWith("ipt chart: ") && line.contains("bad.json"))
                .anyMatch(line -> line.endsWith("exists already; name a new file, or replace it with --overwrite"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void pictureHelpAndErrorsAreInTheLanguageThatIsAskedFor() {
        assertThat(in("de", "ipt-standard")).isZero();
        assertThat(out.toString())
                .contains(" lang=\"de\" ", ">Anfangsphase<", ">1–4 Sitzungen<", ">Vor dem Ende dieser Phase zu tun<")
                .contains("Von „Beginn“ nach „Anfangsphase“. Von „Anfangsphase“ nach „Mittlere Phase“, zuvor: ");
        assertThat(in("de", "--help")).isZero();
        assertThat(out.toString()).contains("Aufruf: ipt chart", "Zeichnet das Zustandsdiagramm", "Exit-Status:");
        assertThat(in("de", "nothing-such")).isEqualTo(2);
        assertThat(err.toString()).contains("ungültiger Wert für", "lesbare Datei");
    }

    @Test
    void noPlainWordIsLeftInAPseudoLanguage() throws Exception {
        String tag = PseudoLanguage.LOCALE.toLanguageTag();
        for (String argument : new String[] {"ipt-standard", "ipt-brief", "--help"}) {
            assertThat(PseudoLanguage.<Integer>during(() -> in(tag, argument))).isZero();
        }
        assertThat(PseudoLanguage.<Integer>during(() -> in(tag, "--stop"))).isEqualTo(2);
        assertThat(plain(out.toString() + err)).isEmpty();
    }

    /** Words of plain letters in what is shown: texts of the picture without its style, and help without names. */
    private static Stream<String> plain(String shown) {
        String texts = shown.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
                .replaceAll("(?<![\\p{L}-])--?[a-z]+|ipt|chart|[A-Z|]{2,}", " ");
        return Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z]{2,}(?![\\p{L}\\p{M}])")
                .matcher(texts)
                .results()
                .map(MatchResult::group);
    }

    private int run(String... arguments) {
        return in("en", arguments);
    }

    private int in(String language, String... arguments) {
        String[] all = ObjectArrays.concat(new String[] {"chart", "--lang", language}, arguments, String.class);
        return Ipt.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
