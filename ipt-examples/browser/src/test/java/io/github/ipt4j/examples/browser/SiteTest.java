package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation site as its readers see it. {@code .ci/site} builds it; {@code .ci/run} then has it looked at. */
@Tag("site")
@ExtendWith(SharedChromium.class)
final class SiteTest {

    private static final Path SITE = Path.of("../../target/site");

    private static final View DESKTOP = View.screen(1280, 800);
    private static final View PHONE = View.screen(390, 844);

    /** What the site's scripts add once they run: the page can be read before, but nothing answers. */
    private static final String RUNNING = ".VPSwitchAppearance[title]:not([title=''])";

    @BeforeAll
    static void theSiteIsBuilt() {
        assertThat(SITE.resolve("ipt/api/index.html"))
                .as("the documentation site; run .ci/site before these tests")
                .exists();
    }

    private static OpenPage open(Chromium chromium, String place, View view) {
        OpenPage page = chromium.open(SITE, "ipt/" + place, view);
        page.locator(RUNNING).first().waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve("ipt"))) {
            return files.map(file -> "ipt/" + file.getFileName())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** With little, with code, with pictures, with wide tables, with a long menu, and found by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "own-store.html",
                "exercises.html",
                "protocols.html",
                "decisions/0238-the-site-is-the-folder-of-pages.html",
                "404.html"
            })
    void pagesOfEveryKindAreAccessibleInLightAndDark(String place, Chromium chromium) {
        for (View view : List.of(DESKTOP, DESKTOP.inDarkColors(), PHONE, PHONE.inDarkColors())) {
            try (OpenPage page = open(chromium, place, view)) {
                assertThat(page.violations()).as("%s, %s", place, view).isEmpty();
            }
        }
    }

    @Test
    void noPageMovesSidewaysOnAPhone(Chromium chromium) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (OpenPage page = open(chromium, "index.html", PHONE)) {
            for (String place : pages()) {
                page.go(place);
                softly.assertThat(page.scrollsSideways()).as(place).isFalse();
            }
        }
        softly.assertAll();
    }

    @Test
    void aWordIsFoundAndTheResultsHaveNoFaultOfOurs(Chromium chromium) {
        try (OpenPage page = open(chromium, "index.html", DESKTOP)) {
            page.locator("button.DocSearch-Button").click();
            page.locator("#localsearch-input").fill("optimistic");
            page.locator("#localsearch-list a").first().waitFor();

            // VitePress's own box puts links into its options: not ours to mend.
            assertThat(page.violations()).extracting(Violation::rule).isSubsetOf("nested-interactive");
            page.locator("#localsearch-list a").first().click();
            page.locator("#localsearch-input").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));

            assertThat(page.text()).containsIgnoringCase("optimistic");
        }
    }

    @Test
    void theMenuOfAPhoneOpensAndIsAccessible(Chromium chromium) {
        try (OpenPage page = open(chromium, "first-course.html", PHONE)) {
            page.locator("button.menu").click();
            page.locator(".VPSidebar.open a[href='/ipt/own-store.html']").waitFor();

            assertThat(page.violations()).isEmpty();
        }
    }

    @Test
    void everyPageLeadsToTheJavadoc(Chromium chromium) {
        try (OpenPage page = open(chromium, "index.html", DESKTOP)) {
            assertThat(page.count("a[href='/ipt/api/index.html']")).isPositive();
        }
        assertThat(SITE.resolve("ipt/api/testing/core/index.html")).exists();
        assertThat(SITE.resolve("ipt/api/testing/protocol/index.html")).exists();
    }
}
