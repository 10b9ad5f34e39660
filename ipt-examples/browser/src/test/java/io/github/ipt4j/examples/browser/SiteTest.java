package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation site as its readers see it. {@code .ci/site} builds it; where that was not done, these tests fail. */
@ExtendWith(SharedChromium.class)
final class SiteTest {

    private static final Path SITE = Path.of("../../target/site");

    private static final View DESKTOP = View.screen(1280, 800);
    private static final View PHONE = View.screen(390, 844);

    @BeforeAll
    static void theSiteIsBuilt() {
        assertThat(SITE.resolve("ipt/index.html"))
                .as("the site; build it first: .ci/site")
                .exists();
    }

    private static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve("ipt"))) {
            return files
                    .map(file -> "ipt/" + file.getFileName())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** With code, with pictures, with wide tables, with little, and found by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "own-store.html",
                "exercises.html",
                "protocols.html",
                "journal.html",
                "decisions/index.html",
                "decisions/0238-the-site-is-the-folder-of-pages.html",
                "404.html"
            })
    void pagesOfEveryKindAreAccessibleInLightAndDark(String place, Chromium chromium) {
        for (View view : List.of(DESKTOP, DESKTOP.inDarkColors(), PHONE, PHONE.inDarkColors())) {
            try (OpenPage page = chromium.open(SITE, "ipt/" + place, view)) {
                assertThat(page.violations()).as("%s, %s", place, view).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageMovesSidewaysOnAPhone(String place, Chromium chromium) {
        try (OpenPage page = chromium.open(SITE, place, PHONE)) {
            assertThat(page.scrollsSideways()).isFalse();
        }
    }

    @Test
    void aWordIsFoundAndTheResultsAreAccessible(Chromium chromium) {
        try (OpenPage page = chromium.open(SITE, "ipt/index.html", DESKTOP)) {
            page.press("Control+k");
            page.locator("#localsearch-input").fill("optimistic");
            page.locator("#localsearch-list a").first().waitFor();

            assertThat(page.violations()).isEmpty();
            page.press("Enter");
            page.locator("h1").filter(new FilterOptions().setHasText("store")).waitFor();
        }
    }

    @Test
    void theMenuOfAPhoneOpensAndIsAccessible(Chromium chromium) {
        try (OpenPage page = chromium.open(SITE, "ipt/first-course.html", PHONE)) {
            page.locator("button.menu").click();
            page.locator("a[href='/ipt/own-store.html']").first().waitFor();

            assertThat(page.violations()).isEmpty();
        }
    }

    @Test
    void everyPageLeadsToTheJavadoc(Chromium chromium) {
        try (OpenPage page = chromium.open(SITE, "ipt/index.html", DESKTOP)) {
            assertThat(page.count("a[href='/ipt/api/index.html']")).isPositive();
        }
        assertThat(SITE.resolve("ipt/api/index.html")).exists();
        assertThat(SITE.resolve("ipt/api/testing/protocol/index.html")).exists();
    }
}
