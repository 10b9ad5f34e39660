package io.github.ipt4j.examples.workbenchday;

import static io.github.ipt4j.examples.workbenchday.Visit.DESKTOP;
import static io.github.ipt4j.examples.workbenchday.Visit.assertEverybodyCanUse;
import static io.github.ipt4j.examples.workbenchday.Visit.named;
import static io.github.ipt4j.examples.workbenchday.Visit.signIn;
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

/** What an admin does in a browser: accounts, passwords, the audit log and erasing. */
@Tag("large")
class AdminInTheBrowserTest {

    private static final String DONE = "p.done[role=status]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void anAdminKeepsAccountsTheAuditLogAndErases(String language) throws IOException {
        try (DemonstrationWorkbench workbench = DemonstrationWorkbench.in(folder);
                Chromium chromium = Chromium.launch();
                OpenPage page = chromium.open(workbench.address(), Locale.forLanguageTag(language), DESKTOP)) {
            signIn(page, "admin", workbench);
            makeAccount(page);
            giveNewPassword(page);
            checkAuditLog(page);
            erase(page);
            changeOwnPassword(page, workbench);
        }
    }

    private static void makeAccount(OpenPage page) {
        page.locator("#name").fill("trainee");
        page.locator("#team").fill("demonstration");
        page.locator("form.card button").click();
        page.locator(DONE).waitFor();
        assertThat(page.locator(DONE).textContent()).contains("trainee");
        assertEverybodyCanUse(page);
    }

    private static void giveNewPassword(OpenPage page) {
        page.locator("tr:has([value='trainee']) button").click();
        page.locator("tr:has([value='trainee'])").waitFor();
        assertThat(page.locator(DONE).textContent()).contains("trainee");
        assertEverybodyCanUse(page);
    }

    private static void checkAuditLog(OpenPage page) {
        page.locator("a[href='/audit']").click();
        page.locator("form[action='/audit'] button").click();
        page.locator(DONE).waitFor();
        assertThat(page.count("tbody tr")).isPositive();
        assertEverybodyCanUse(page);
    }

    private static void erase(OpenPage page) {
        page.locator("a[href='/erasing']").click();
        page.locator(named("course")).fill("simulated-000001");
        page.locator(named("again")).fill("simulated-000002");
        page.locator("form.card button").click();
        page.locator("p.problem").waitFor();
        assertEverybodyCanUse(page);
        page.locator(named("course")).fill("simulated-000001");
        page.locator(named("again")).fill("simulated-000001");
        page.locator("form.card button").click();
        page.locator(DONE).waitFor();
        assertEverybodyCanUse(page);
    }

    private static void changeOwnPassword(OpenPage page, DemonstrationWorkbench workbench) {
        page.locator("a[href='/password']").click();
        page.locator("#password").fill("guessed");
        page.locator("form.card button").click();
        page.locator("p.problem").waitFor();
        assertEverybodyCanUse(page);
        page.locator("#password").fill(workbench.password("admin"));
        page.locator("form.card button").click();
        page.locator(DONE).waitFor();
        assertEverybodyCanUse(page);
    }
}
