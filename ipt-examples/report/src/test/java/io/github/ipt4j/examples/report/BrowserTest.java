package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import io.github.ipt4j.examples.browser.PaperSize;
import io.github.ipt4j.examples.browser.PrintedPages;
import io.github.ipt4j.examples.browser.View;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a real browser: valid, accessible in light and dark, printable, and deaf to scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {

    private static final View SCREEN = View.screen(1280, 900);

    @TempDir
    private Path folder;

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Example> pages() {
        return Stream.of(Example.values());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsValidAndAccessibleInLightAndDark(Example example) throws IOException {
        String html = example.html(folder);
        assertThat(Run.problems(html)).isEmpty();
        String opened = html.replace("<details", "<details open");
        for (View view : new View[] {SCREEN, SCREEN.inDarkColors(), View.screen(400, 800)}) {
            try (OpenPage page = chromium.open(opened, view)) {
                assertThat(page.violations()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void printedPagesHoldEveryNumber(PaperSize paper) throws IOException {
        try (OpenPage page = chromium.open(Example.KEPT.html(folder), View.paper(paper, 15))) {
            PrintedPages printed = page.print(paper);
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= printed.count(); i++) {
                text.append(printed.text(i));
            }
            assertThat(text.toString())
                    .contains("Course c-001")
                    .contains("Totals by session")
                    .contains("moderately")
                    .doesNotContain("Fidelity Log");
        }
    }

    @Test
    void scriptsOfAJournalDoNotRunAndItsMarkupIsText() {
        String html = CourseReport.of(MarkupTest.hostile())
                .disclosing(Disclosure.EVERYTHING)
                .html();
        try (OpenPage page = chromium.open(html, SCREEN)) {
            assertThat(page.count("script")).isZero();
            assertThat(page.count("img")).isZero();
            assertThat(page.text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void thePolicyLetsThePagesOwnStyleThrough() throws IOException {
        try (OpenPage page = chromium.open(Example.KEPT.html(folder), SCREEN)) {
            assertThat(page.boxes(".skip")).singleElement().matches(box -> box.x() < -100);
        }
    }

    @Test
    void thePolicyStopsAScriptThatGotIn() throws IOException {
        String html = Example.KEPT.html(folder);
        String attacked = html.replace(
                "</main>",
                "<p id=\"p\">before</p><script>document.getElementById('p').textContent='after'</script></main>");
        try (OpenPage page = chromium.open(attacked, SCREEN)) {
            assertThat(page.locator("#p").textContent()).isEqualTo("before");
        }
    }
}
