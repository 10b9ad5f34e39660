package io.github.ipt4j.examples.workbenchday;

import static io.github.ipt4j.examples.workbenchday.Visit.DESKTOP;
import static io.github.ipt4j.examples.workbenchday.Visit.RECORDED;
import static io.github.ipt4j.examples.workbenchday.Visit.REFUSED;
import static io.github.ipt4j.examples.workbenchday.Visit.SEND;
import static io.github.ipt4j.examples.workbenchday.Visit.assertEverybodyCanUse;
import static io.github.ipt4j.examples.workbenchday.Visit.named;
import static io.github.ipt4j.examples.workbenchday.Visit.signIn;
import static io.github.ipt4j.examples.workbenchday.Visit.signOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course from its opening on in a browser: its forms, as far as they grow, collide and put right. */
@Tag("large")
class FormsInTheBrowserTest {

    private static final String COURSE = "/courses/client-7";

    private static final String SHEET = "distress-skills/skill-log";

    private static final String USE = "sheet." + SHEET + ".uses[0].";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aCourseIsOpenedAndItsFormsAreFilledIn(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (DemonstrationWorkbench workbench = DemonstrationWorkbench.in(folder);
                Chromium chromium = Chromium.launch();
                OpenPage page = chromium.open(workbench.address(), locale, DESKTOP);
                OpenPage other = chromium.open(workbench.address(), locale, DESKTOP)) {
            signIn(page, "counselor", workbench);
            openCourse(page);
            signIn(other, "colleague", workbench);
            seeThatTheCodeIsTaken(other);
            fillInWorksheet(page);
            recordTwice(page, other);
            enterLate(page);
            withdraw(page);
            signOut(other);
        }
    }

    private static void openCourse(OpenPage page) {
        page.locator("nav a[href='/opening']").click();
        page.locator(named("client")).fill("client-7");
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator(REFUSED).waitFor();
        assertThat(page.locator(named("client")).inputValue()).isEqualTo("client-7");
        assertEverybodyCanUse(page);
        page.locator("[value='complicated-grief']").check();
        page.locator(named("birth-year")).fill("1987");
        page.locator("button[value='diagnosis']").click();
        page.locator(named("diagnosis[2].code")).waitFor();
        page.locator(named("diagnosis[0].code")).fill("F32.1");
        page.locator(SEND).click();
        page.locator("p.wrong").first().waitFor();
        assertEverybodyCanUse(page);
        page.locator(named("diagnosis[0].system")).fill("http://hl7.org/fhir/sid/icd-10");
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertEverybodyCanUse(page);
    }

    private static void seeThatTheCodeIsTaken(OpenPage other) {
        other.locator("nav a[href='/opening']").click();
        other.locator(named("client")).fill("client-7");
        other.locator("[value='major-depression']").check();
        other.locator(SEND).click();
        other.locator("#taken").waitFor();
        assertEverybodyCanUse(other);
        other.locator("section.problem a[href='" + COURSE + "']").click();
        other.locator("#outlook").waitFor();
    }

    /** The Enter key sends the form, and does not ask for more of it. */
    private static void fillInWorksheet(OpenPage page) {
        page.locator("a[href$='/entries/session']").click();
        page.locator("[name='present'][value='none']").check();
        page.locator(named("area.grief")).selectOption("identified");
        page.locator(named("area.grief.deceased")).fill("Quentin");
        page.locator(named("area.grief.died-on")).fill("1931-07-04");
        page.locator(named("area.role-dispute.stage")).selectOption("impasse");
        page.locator(named("another-sheet")).selectOption(SHEET);
        page.locator("button[value='sheet']").click();
        page.locator(named(USE + "skill")).waitFor();
        page.locator(named(USE + "before")).selectOption("8");
        page.locator(named("another-scale")).selectOption("epds");
        page.locator("button[value='scale']").click();
        page.locator(named("epds.10")).selectOption("0");
        assertThat(page.locator("fieldset.summed:has([name='epds.10']) > .total output")
                        .textContent())
                .contains("0", "9");
        assertEverybodyCanUse(page);
        page.locator(named("people[0].person")).fill("Ada");
        page.locator(named("people[0].person")).press("Enter");
        page.locator("p.wrong").first().waitFor();
        assertThat(page.locator(named(USE + "before")).inputValue()).isEqualTo("8");
        assertThat(page.locator(named("area.grief.died-on")).inputValue()).isEqualTo("1931-07-04");
        assertEverybodyCanUse(page);
        page.locator(named("area.role-dispute")).selectOption("identified");
        page.locator(named("step." + SHEET)).selectOption("practiced");
        page.locator(named(USE + "after")).selectOption("5");
        page.locator(named(USE + "skill")).selectOption("paced-breathing");
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertThat(page.text()).contains("Ada", "Quentin", "F32.1");
        assertEverybodyCanUse(page);
    }

    private static void recordTwice(OpenPage page, OpenPage other) {
        page.locator("a[href$='/entries/missed']").first().click();
        other.locator("a[href$='/entries/contact']").first().click();
        other.locator(SEND).click();
        other.locator(RECORDED).waitFor();
        page.locator(named("missed")).selectOption("no-show");
        page.locator(SEND).click();
        page.locator("#conflict").waitFor();
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
    }

    private static void enterLate(OpenPage page) {
        page.locator("a[href$='/entries/contact?late=yes']").click();
        page.locator(named("correction-reason")).fill("It was forgotten.");
        assertThat(page.count("[name='before'] option")).isGreaterThan(1);
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator("#answer").waitFor();
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertThat(page.text()).contains("It was forgotten.");
    }

    private static void withdraw(OpenPage page) {
        page.locator("a[href*='/withdrawal?removes=']").first().click();
        page.locator(named("correction-reason")).fill("It never happened.");
        page.locator(SEND).click();
        page.locator("#answer").waitFor();
        assertEverybodyCanUse(page);
        page.locator(SEND).click();
        page.locator(RECORDED).waitFor();
        assertEverybodyCanUse(page);
    }
}
