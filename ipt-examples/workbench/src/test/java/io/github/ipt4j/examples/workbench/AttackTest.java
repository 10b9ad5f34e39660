package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench from outside, as somebody finds it who means no good: who sees what, and what pages are made of. */
final class AttackTest {

    private static final String SCRIPT = "\"><script>alert('x')</script>";

    @TempDir
    private Path folder;

    @AutoClose
    private StartedWorkbench workbench;

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        workbench = StartedWorkbench.in(folder, Clock.systemUTC());
        workbench.courses().open(ANN, "c-001", Recorded.opening());
        workbench.courses().open(ANN, SCRIPT, Recorded.opening());
        browser = workbench.browser();
    }

    @Test
    void nothingIsShownWithoutSigningIn() {
        HttpResponse<String> page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/sign-in");
        assertThat(page.body()).isEmpty();
    }

    @Test
    void whoSignsInSeesTheCoursesOfTheTeam() {
        assertThat(browser.signIn("ann", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get("/").body()).contains("c-001");
    }

    @Test
    void aCourseOfAnotherTeamIsInvisible() {
        browser.signIn("otto", PASSWORD);

        assertThat(browser.get("/").body()).doesNotContain("c-001");
    }

    @Test
    void anAdminSeesNoCourse() {
        browser.signIn("ada", PASSWORD);

        assertThat(browser.get("/").body()).doesNotContain("c-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/audit", "/erasing"})
    void whatIsForAnAdminIsRefusedToEverybodyElse(String path) {
        for (String name : List.of("ann", "sue")) {
            browser.signIn(name, PASSWORD);
            assertThat(browser.get(path).statusCode()).isEqualTo(403);
            assertThat(browser.post(path, Map.of("course", "c-001", "again", "c-001"))
                            .statusCode())
                    .isEqualTo(403);
            browser.post("/sign-out", Map.of());
        }
        assertThat(browser.get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void anAdminMakesAccountsWithPasswordsThatWork() {
        browser.signIn("ada", PASSWORD);
        HttpResponse<String> made =
                browser.post("/accounts", Map.of("name", "new", "role", "counselor", "team", "north"));
        HttpResponse<String> taken = browser.post("/accounts", Map.of("name", "ann", "role", "admin", "team", "north"));
        HttpResponse<String> malformed =
                browser.post("/accounts", Map.of("name", SCRIPT, "role", "counselor", "team", SCRIPT));

        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(malformed.statusCode()).isEqualTo(422);
        assertThat(workbench.browser().signIn("new", password(made.body())).statusCode())
                .isEqualTo(303);
    }

    private static String password(String page) {
        Matcher password = Pattern.compile("password ([a-z0-9-]+)").matcher(page);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    @Test
    void anAdminErasesTextOfACourseThatIsNamedTwice() {
        browser.signIn("ada", PASSWORD);

        assertThat(browser.post("/erasing", Map.of("course", "c-001", "again", "c-002"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/erasing", Map.of("course", "c-002", "again", "c-002"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/erasing", Map.of("course", "c-001", "again", "c-001"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.post("/audit", Map.of()).body()).contains("The audit log is whole", "erased private text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nowhere", "/assets/nothing"})
    void everyAnswerTellsTheBrowserToRunNothingButOurOwnFiles(String path) {
        Map<String, List<String>> headers = browser.get(path).headers().map();

        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(headers).containsEntry("x-frame-options", List.of("DENY"));
        assertThat(headers).containsEntry("referrer-policy", List.of("same-origin"));
        assertThat(headers).containsEntry("cache-control", List.of("no-store"));
    }

    @Test
    void noPageHasScriptsOrStylesInItself() {
        browser.signIn("ann", PASSWORD);
        for (String path : List.of("/", "/nowhere")) {
            assertThat(browser.get(path).body())
                    .doesNotContain("<style")
                    .doesNotContain("style=")
                    .doesNotContainPattern("<script(?! src=\"/assets/)")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void aFailureShowsNothingOfItself() throws Exception {
        browser.signIn("ann", PASSWORD);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workbench.file());
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE journal_line RENAME TO elsewhere");
        }

        HttpResponse<String> page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Something failed")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("io.github")
                .doesNotContain("SQL")
                .doesNotContain("journal_line");
    }

    @Test
    void noTextBecomesMarkup() {
        HttpResponse<String> refused = browser.signIn(SCRIPT, "guessed");
        browser.signIn("ann", PASSWORD);

        assertThat(refused.body()).contains("alert(").doesNotContain("<script>alert");
        assertThat(browser.get("/").body()).contains("alert(").doesNotContain("<script>alert");
    }
}
