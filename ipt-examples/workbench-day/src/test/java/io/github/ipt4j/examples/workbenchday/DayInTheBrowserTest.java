package io.github.ipt4j.examples.workbenchday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import io.github.ipt4j.examples.browser.View;
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

    private static final View DESKTOP = View.screen(1280, 800);

    private static final View PHONE = View.screen(390, 844);

    private static final ImmutableList<View> VIEWS =
            ImmutableList.of(PHONE.inDarkColors(), PHONE, DESKTOP.inDarkColors(), DESKTOP);

    private static final String SECRET = "a quarrel about the garden fence";

    /** The demonstration course whose first session is due today. */
    private static final String COURSE = "a[href='/courses/simulated-000001']";

    private static final String RECORDED = "div.done[role=status]";

    private static final String REFUSED = "section.problem[role=alert]";

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

    private static void assertEverybodyCanUse(OpenPage page) {
        for (View view : VIEWS) {
            page.lookAt(view);
            assertThat(page.violations()).as("%s %s", page.title(), view).isEmpty();
            assertThat(page.scrollsSideways()).as("%s %s", page.title(), view).isFalse();
        }
    }

    private static void signIn(OpenPage page, String name, DemonstrationWorkbench workbench) {
        page.locator("#name:focus").waitFor(); // Signing out still leads there.
        assertEverybodyCanUse(page);
        page.locator("#name").focus();
        page.type(name);
        typeInto(page, "password", workbench.password(name));
        page.press("Enter");
        page.locator("form.account").waitFor();
        assertEverybodyCanUse(page);
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
        page.tabTo("form.entry button");
        page.press("Enter");
        page.locator(RECORDED).waitFor();
        assertThat(page.text()).contains(SECRET);
        assertEverybodyCanUse(page);
    }

    private static void typeInto(OpenPage page, String name, String text) {
        page.tabTo(named(name));
        page.type(text);
    }

    /** Chooses an answer of a scale; the first choice, where nothing is pressed, is none. */
    private static void choose(OpenPage page, String name, int score) {
        page.tabTo(named(name));
        for (int i = 0; i <= score; i++) {
            page.press("ArrowDown");
        }
        assertThat(page.locator(named(name)).inputValue()).isEqualTo(Integer.toString(score));
    }

    private static String named(String name) {
        return "[name='" + name + "']";
    }

    private static void seeRefusalAndRecordDeviation(OpenPage page) {
        page.locator("a[href$='/entries/phase']").click();
        page.locator(named("phase")).selectOption("intermediate");
        page.locator("form.entry button").click();
        page.locator(REFUSED).waitFor();
        assertThat(page.count(REFUSED + " .rules li")).isPositive();
        assertThat(page.count(REFUSED + " ol li")).as("the shortest way").isPositive();
        assertThat(page.locator(named("phase")).inputValue()).isEqualTo("intermediate");
        assertEverybodyCanUse(page);
        page.locator(named("deviation-reason")).fill("The client moves away.");
        page.locator("form.entry button").click();
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
        page.locator("form.entry button").click();
        page.locator("#answer").waitFor();
        assertThat(page.locator(named("minutes")).inputValue()).isEqualTo("45");
        assertEverybodyCanUse(page);
        page.locator("form.entry button").click();
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

    private static void signOut(OpenPage page) {
        page.locator("form.account button").click();
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
