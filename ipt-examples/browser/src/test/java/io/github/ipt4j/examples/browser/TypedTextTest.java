package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import io.github.ipt4j.exercises.print.Paper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a client types is shown as text, in the browser itself and with scripts allowed. */
@ExtendWith(SharedChromium.class)
class TypedTextTest {

    private static final View VIEW = View.paper(PaperSize.A4, 15);

    private static final String MARKUP = "</div></td></table><script>document.title='taken'</script>"
            + "<img src=x onerror=\"document.title='taken'\">\"' onmouseover='x' &lt; &amp;amp; <!-- <style>*{display:none}";

    /** Hebrew, an override of the direction that is never ended, and Arabic. */
    private static final String RIGHT_TO_LEFT = "שלום עולם, 3 ימים \u202Eabc مرحبا";

    private static final String DIRECTIONS =
            "elements => [...new Set(elements.map(e => getComputedStyle(e).direction))].join()";

    @ParameterizedTest
    @MethodSource("io.github.ipt4j.examples.browser.Sheet#all")
    void markupAndScriptsAreShownAsTheyWereTyped(Sheet sheet, Chromium chromium) {
        String html = sheet.filled(Paper.A4, MARKUP);

        assertThat(HtmlValidator.problems(html)).isEmpty();
        try (OpenPage page = chromium.open(html, VIEW)) {
            assertThat(page.text()).contains(MARKUP);
            assertThat(page.count("script, img, [onmouseover]")).isZero();
            assertThat(page.count("style")).isEqualTo(1);
            assertThat(page.locator("title").textContent())
                    .isEqualTo(sheet.worksheet().title());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.ipt4j.examples.browser.Sheet#all")
    void wordsFromRightToLeftRunSoAndTurnNothingElseAround(Sheet sheet, Chromium chromium) {
        String html = sheet.filled(Paper.A4, RIGHT_TO_LEFT);

        try (OpenPage page = chromium.open(html, VIEW)) {
            assertThat(page.text()).contains(RIGHT_TO_LEFT);
            assertThat(page.locator("[dir=auto]").filter(shows(RIGHT_TO_LEFT)).evaluateAll(DIRECTIONS))
                    .isEqualTo("rtl");
            assertThat(page.locator("h1, h2, legend, caption, th, .hint").evaluateAll(DIRECTIONS))
                    .isEqualTo("ltr");
            assertThat(page.cutOff()).isEmpty();
        }
    }

    private static FilterOptions shows(String text) {
        return new FilterOptions().setHasText(text);
    }
}
