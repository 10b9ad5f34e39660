package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks see what they are there for. */
@ExtendWith(SharedChromium.class)
class HarnessTest {

    private static final View VIEW = View.screen(400, 300).withoutScripts();

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head><body><main><h1>T</h1>"
                + body + "</main></body></html>";
    }

    @Test
    void aFaultlessPageIsFoundFaultless(Chromium chromium) {
        String html = page("<p>Words</p>");

        assertThat(HtmlValidator.problems(html)).isEmpty();
        try (OpenPage page = chromium.open(html, VIEW)) {
            assertThat(page.violations()).isEmpty();
            assertThat(page.cutOff()).isEmpty();
            assertThat(page.text()).contains("Words");
        }
    }

    @Test
    void invalidHtmlIsSaidWithItsPlace() {
        assertThat(HtmlValidator.problems(page("<p><div></div></p>")))
                .isNotEmpty()
                .allMatch(problem -> problem.line() == 1 && !problem.warning());
        assertThat(HtmlValidator.problems(page("<section>no heading</section>")))
                .singleElement()
                .matches(HtmlProblem::warning);
        assertThat(HtmlValidator.problems(page("<p style=\"colour:red\">Words</p>")))
                .isNotEmpty();
    }

    @Test
    void aControlWithoutALabelAndGrayOnGrayAreViolations(Chromium chromium) {
        String html = page("<input type=\"text\"><p style=\"color:#aaa;background:#fff\">Words</p>");

        try (OpenPage page = chromium.open(html, VIEW)) {
            assertThat(page.violations()).extracting(Violation::rule).containsExactly("color-contrast", "label");
            assertThat(page.violations().get(1).node()).isEqualTo("<input type=\"text\">");
        }
    }

    @Test
    void whatSticksOutOrIsHiddenIsCutOff(Chromium chromium) {
        String wide = page("<p style=\"width:500px\">Words</p>");
        String hidden = page("<p style=\"width:20px;overflow:hidden;white-space:nowrap\">Many words</p>");

        try (OpenPage page = chromium.open(wide, VIEW)) {
            assertThat(page.cutOff()).anyMatch(element -> element.startsWith("<p style=\"width:500px"));
        }
        try (OpenPage page = chromium.open(hidden, VIEW)) {
            assertThat(page.cutOff()).singleElement().asString().startsWith("<p style=\"width:20px");
        }
    }

    @Test
    void aPageThatAsksForAnythingElseIsRefused(Chromium chromium) {
        assertThatIllegalStateException()
                .isThrownBy(() -> chromium.open(page("<img alt=\"\" src=\"http://elsewhere.invalid/x.png\">"), VIEW))
                .withMessageContaining("http://elsewhere.invalid/x.png");
    }

    @Test
    void scriptsRunOnlyWhereTheyMay(Chromium chromium) {
        String html = page("<p id=\"p\">before</p><script>document.getElementById('p').textContent='after'</script>");

        try (OpenPage with = chromium.open(html, View.screen(400, 300));
                OpenPage without = chromium.open(html, VIEW)) {
            assertThat(with.text()).contains("after");
            assertThat(without.text()).contains("before");
        }
    }

    @Test
    void colorsAndMediaAreThoseOfTheView(Chromium chromium) {
        String html = page("<style>p{display:none}@media print{.paper{display:block}}"
                + "@media (prefers-color-scheme:dark){.dark{display:block}}</style>"
                + "<p class=\"paper\">paper</p><p class=\"dark\">dark</p>");

        try (OpenPage paper = chromium.open(html, View.paper(PaperSize.A4, 15));
                OpenPage dark = chromium.open(html, VIEW.inDarkColors())) {
            assertThat(paper.text()).contains("paper").doesNotContain("dark");
            assertThat(dark.text()).contains("dark").doesNotContain("paper");
        }
    }

    @Test
    void aPrintedPageHasTheSizeOfThePaper(Chromium chromium) {
        try (OpenPage page = chromium.open(page("<p style=\"break-after:page\">One</p><p>Two</p>"), VIEW)) {
            PrintedPages printed = page.print(PaperSize.LETTER);

            assertThat(printed.count()).isEqualTo(2);
            assertThat(printed.text(2)).contains("Two").doesNotContain("One");
            assertThat(printed.image(1, 100).getWidth()).isCloseTo(850, within(1));
            assertThat(printed.image(1, 100).getHeight()).isCloseTo(1100, within(1));
        }
    }
}
