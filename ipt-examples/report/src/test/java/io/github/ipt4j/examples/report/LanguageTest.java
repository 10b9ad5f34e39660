package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.testing.PseudoLanguage;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in the language that was asked for, and in no other. */
final class LanguageTest {

    private static final String EVERYTHING = "src/test/resources/io/github/ipt4j/examples/report/every-activity.jsonl";

    @TempDir
    private Path folder;

    private String pseudo(int status, String... arguments) throws Exception {
        return PseudoLanguage.during(
                () -> Run.file(folder, status, in(PseudoLanguage.LOCALE.toLanguageTag(), arguments)));
    }

    private static String[] in(String language, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--lang", language))
                .toArray(String[]::new);
    }

    static Stream<Example> withoutNotes() {
        return Stream.of(Example.values()).filter(example -> !example.showsNotes());
    }

    @ParameterizedTest
    @MethodSource("withoutNotes")
    void noPageHasAWordThatIsInNoFile(Example example) throws Exception {
        String html = PseudoLanguage.during(() -> example.html(folder, "--lang", "en-XA"));
        assertThat(html).contains("lang=\"en-XA\"");
        assertThat(PlainWords.ofHtml(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "note", "plan", "summary"})
    void neitherDoesAPageOnWhichEverythingIsShown(String command) throws Exception {
        assertThat(PlainWords.ofHtml(pseudo(1, command, EVERYTHING, "--include-notes")))
                .isEmpty();
        assertThat(PlainWords.ofHtml(pseudo(1, command, EVERYTHING))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "plan", "summary"})
    void neitherDoesAFormInPlainText(String command) throws Exception {
        assertThat(PlainWords.ofText(pseudo(1, command, EVERYTHING, "--include-notes", "--text")))
                .isEmpty();
        assertThat(PlainWords.ofText(pseudo(0, command, Run.CASES + "role-transition-16.jsonl", "--text")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aGermanPageHoldsNoEnglishSentence(Example example) throws Exception {
        String words = PlainWords.withoutAllowed(Run.words(example.html(folder, "--lang", "de")));
        ImmutableSet<String> english = BundleTexts.englishSentences();
        assertThat(english).hasSizeGreaterThan(200);
        assertThat(english).noneMatch(words::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "note", "plan", "summary"})
    void germanHelpHoldsNoEnglishSentence(String command) throws Exception {
        StringWriter help = new StringWriter();
        int status = Ipt.run(new PrintWriter(help), new PrintWriter(help), command, "--help", "--lang", "de");
        assertThat(status).isZero();
        assertThat(help.toString()).contains("Aufruf: ipt " + command, "-o, --output=FILE", "Exit-Status:\n  0   ");
        String words = help.toString().replaceAll("\\s+", " ");
        assertThat(BundleTexts.englishSentences()).noneMatch(words::contains);
    }

    @Test
    void aGermanPageWritesDaysAndNumbersInGerman() throws Exception {
        String kept = Example.KEPT.html(folder, "--lang", "de-DE");
        assertThat(kept).contains("<html lang=\"de-DE\" dir=\"ltr\">");
        assertThat(Run.words(kept))
                .contains("Hält sich an das Protokoll")
                .contains("16 gehalten, 16 geplant; das Protokoll verlangt 14–18")
                .contains("05.01.2026 bis 27.04.2026")
                .contains("Phase „Anfang“: 8 von 8 getan");
        assertThat(Run.words(Example.COHORT.html(folder, "--lang", "de-DE"))).contains("17,2 → 8,2");
    }

    @Test
    void aPageOfALanguageFromRightToLeftRunsFromRightToLeft() throws IOException {
        for (String language : List.of("ar", "fa", "he", "ur-PK")) {
            assertThat(Example.KEPT.html(folder, "--lang", language))
                    .contains("<html lang=\"" + language + "\" dir=\"rtl\">");
        }
        assertThat(Example.KEPT.html(folder)).contains("<html lang=\"en\" dir=\"ltr\">");
    }
}
