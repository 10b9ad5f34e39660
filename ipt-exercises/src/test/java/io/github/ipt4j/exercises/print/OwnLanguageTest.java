package io.github.ipt4j.exercises.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.testing.PseudoLanguage;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.meditation.Meditation;
import io.github.ipt4j.protocol.Protocols;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language of one's own needs files on the class path, and nothing else. */
final class OwnLanguageTest {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Path file = folder.resolve("META-INF/ipt4j").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines), UTF_8);
    }

    @Test
    void worksheetsAndPrintedPagesSpeakALanguageThatFilesBring() throws Exception {
        file("languages", "nl");
        file("exercises/common_nl.properties", "required = verplicht", "emergency = Als u meteen hulp nodig hebt");
        file("exercises/meditation_nl.properties", "sheet.practice-log.title = Oefendagboek");
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (URLClassLoader withDutch =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, own)) {
            thread.setContextClassLoader(withDutch);
            Edition edition = new Meditation().edition(DUTCH);

            assertThat(new Meditation().editions()).containsKey(DUTCH);
            assertThat(HtmlPage.empty(
                            edition.worksheet(Meditation.PRACTICE_LOG).orElseThrow(),
                            PageSetup.builder().language(DUTCH).build()))
                    .contains("<h1>Oefendagboek</h1>", "(verplicht)", "Als u meteen hulp nodig hebt")
                    .doesNotContain("If you need help at once");
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void noEnglishIsLeftOnAPrintedPage() throws Exception {
        List<String> pages = PseudoLanguage.during(
                () -> Stream.concat(worksheets(), handouts()).toList());

        assertThat(pages)
                .hasSizeGreaterThan(30)
                .allSatisfy(page -> assertThat(plainWords(page)).isEmpty());
    }

    private static Stream<String> worksheets() {
        PageSetup setup = PageSetup.builder().language(PseudoLanguage.LOCALE).build();
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules().stream()
                .flatMap(module -> module.edition(PseudoLanguage.LOCALE).worksheets().stream())
                .flatMap(sheet -> Stream.of(TextPage.empty(sheet, setup), text(HtmlPage.empty(sheet, setup))));
    }

    private static Stream<String> handouts() {
        PageSetup setup = PageSetup.builder().language(PseudoLanguage.LOCALE).build();
        return Handouts.in(PseudoLanguage.LOCALE, Protocols.standard()).stream()
                .flatMap(handout -> Stream.of(TextPage.of(handout, setup), text(HtmlPage.of(handout, setup))));
    }

    /** What a page shows or is read aloud: the labels, and what stands outside of tags and styles. */
    private static String text(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("aria-label=\"([^\"]*)\"", ">$1<")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("&[a-z#0-9]+;", " ");
    }

    /** Words of two letters or more without an accent on any of them. */
    private static List<String> plainWords(String text) {
        return Splitter.on(NO_LETTERS)
                .omitEmptyStrings()
                .splitToStream(text)
                .filter(word -> word.matches("[a-zA-Z]{2,}"))
                .toList();
    }
}
