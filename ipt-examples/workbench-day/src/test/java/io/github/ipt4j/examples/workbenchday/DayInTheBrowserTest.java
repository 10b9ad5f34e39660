package io.github.ipt4j.examples.workbenchday;

import static io.github.ipt4j.examples.workbenchday.Visit.DESKTOP;
import static io.github.ipt4j.examples.workbenchday.Visit.RECORDED;
import static io.github.ipt4j.examples.workbenchday.Visit.REFUSED;
import static io.github.ipt4j.examples.workbenchday.Visit.SEND;
import static io.github.ipt4j.examples.workbenchday.Visit.assertEverybodyCanUse;
import static io.github.ipt4j.examples.workbenchday.Visit.named;
import static io.github.ipt4j.examples.workbenchday.Visit.signIn;
import static io.github.ipt4j.examples.workbenchday.Visit.signOut;
import static io.github.ipt4j.examples.workbenchday.Visit.typeInto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A counselor's day with the workbench, and a supervisor's look at it; each page is looked at in every way on the go. */
@Tag("large")
class DayInTheBrowserTest {

    private static final String SECRET = "a quarrel about the garden fence";

    /** The demonstration course whose first session is due today. */
    private static final String COURSE = "a[href='/courses/simulated-000001']";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aCounselorAndASupervisorCanDoTheirDaysWork(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (DemonstrationWorkbench workbench = DemonstrationWorkbench.in(folder);
                Chromium chromium = Chromium.launch();
                OpenPage page = chromium.open(workbench.address(), locale, DESKTOP)) {
            assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
            signIn(page, "counselor", workbench);
            openCourse(page);
            recordSessionByKeyboard(page);
            seeRefusalAndRecordDeviation(page);
            correctSession(page);
            takeJournal(page);
            signOut(page);
            signIn(page, "supervisor", workbench);
            supervise(page);
        }
    }

    private static void openCourse(OpenPage page) {
        page.tabTo(COURSE);
        page.press("Enter");
        page.locator("#outlook").waitFor();
        assertEverybodyCanUse(page);
    }

    private static void recordSessionByKeyboard(OpenPage page) {
        page.tabTo("a[href$='/entries/session']");
        page.press("Enter");
        page.locator("form.entry").waitFor();
        assertEverybodyCanUse(page);
        typeInto(page, "minutes", "50");
        choose(page, "phq-9.1", 2);
        choose(page, "phq-9.3", 3);
        assertThat(page.locator("fieldset:has([name='phq-9.1']) output").textContent())
                .contains("5", "7");
        typeInto(page, "mood-summary", SECRET);
        page.tabTo(SEND);
        page.press("Enter");
        page.locator(RECORDED).waitFor();
        assertThat(page.text()).contains(SECRET);
        assertEverybodyCanUse(page);
    }

    /** Chooses an answer of a scale; the first choice, where nothing is pressed, is none. */
    private static void choose(OpenPage page, String name, int score) {
        page.tabTo(named(name));
        for (int i = 0; i <= score; i++) {
            page.press("ArrowDown");
        }
        assertThat(page.locator(named(name)).inputValue()).isEqualTo(Integer.toString(score));
    }

    private static void seeRefusalAndRecordDeviation(OpenPage page) {
        page.locator("a[href$='/entries/phase']").click();
        page.locator(named("phase")).selectOption("intermediate");
        page.locator(SEND).click();
        page.locator(REFUSED).waitFor();
        assertThat(page.count(REFUSED + " .rules li")).isPositive();
        assertThat(page.count(REFUSED + " ol li")).as("the shortest way").isPositive();
        assertThat(page.locator(named("phase")).inputValue()).isEqualTo("intermediate");
        assertEverybodyCanUse(page);
        page.locator(named("deviation-reason")).fill("The client moves away.");
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertThat(page.count("ol.lines > li.refused")).isEqualTo(1);
        assertThat(page.count("ol.lines > li.deviating")).isEqualTo(1);
        assertEverybodyCanUse(page);
    }

    private static void correctSession(OpenPage page) {
        int lines = page.count("ol.lines > li");
        page.locator("a[href*='/entries/session?replaces=']").click();
        page.locator(named("minutes")).fill("45");
        assertEverybodyCanUse(page);
        page.locator(named("correction-reason")).fill("It was shorter.");
        page.locator(SEND).click();
        page.locator("#answer").waitFor();
        assertThat(page.locator(named("minutes")).inputValue()).isEqualTo("45");
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertThat(page.count("ol.lines > li")).isEqualTo(lines + 1);
        assertThat(page.text()).contains(SECRET);
        assertEverybodyCanUse(page);
    }

    private static void takeJournal(OpenPage page) throws IOException {
        page.locator("#file").selectOption("journal");
        assertThat(Files.readString(page.take("form.row button")))
                .contains("session-held")
                .doesNotContain(SECRET);
    }

    private static void supervise(OpenPage page) {
        page.locator("a[href='/supervision']").click();
        page.locator("h1 + p").waitFor();
        assertThat(page.count("tbody tr")).isPositive();
        assertEverybodyCanUse(page);
        page.locator(COURSE).click();
        page.locator("#outlook").waitFor();
        assertThat(page.count("a[href*='/entries/']")).isZero();
        assertEverybodyCanUse(page);
    }
}
