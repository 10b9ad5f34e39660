package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, as somebody tries it who guesses passwords or has got hold of a cookie. */
final class SignInAttackTest {

    @TempDir
    private Path folder;

    @AutoClose
    private StartedWorkbench workbench;

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        workbench = StartedWorkbench.in(folder, Clock.systemUTC());
        browser = workbench.browser();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        HttpResponse<String> wrong = browser.signIn("ann", "guessed");
        HttpResponse<String> unknown = browser.signIn("eve", "guessed");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace("ann", "eve")).isEqualTo(unknown.body());
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String set = browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(set).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    }

    @Test
    void theCookieFromBeforeSigningInIsWorthNothingAfterwards() {
        Browser attacker = workbench.browser();
        attacker.get("/sign-in");
        browser.take(attacker.cookie());
        browser.signIn("ann", PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(attacker.cookie());
        assertThat(attacker.get("/").statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aCookieIsWorthNothingAfterSigningOut() {
        browser.signIn("ann", PASSWORD);
        Browser thief = workbench.browser();
        thief.take(browser.cookie());
        assertThat(thief.get("/").statusCode()).isEqualTo(200);

        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        assertThat(thief.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsStoredOfACookieCannotBeUsedAsOne() throws Exception {
        browser.signIn("ann", PASSWORD);
        Browser thief = workbench.browser();
        for (String stored : storedTokens()) {
            thief.take("ipt-workbench=" + stored);
            assertThat(thief.get("/").statusCode()).isEqualTo(303);
            assertThat(browser.cookie()).doesNotContain(stored);
        }
    }

    private List<String> storedTokens() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workbench.file());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT token_digest FROM signed_in")) {
            assertThat(row.next()).isTrue();
            return List.of(row.getString(1), row.getString(1).substring(0, 43));
        }
    }

    @Test
    void guessingPasswordsEndsAfterAFew() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("ann", "guess " + i).statusCode()).isEqualTo(422);
        }

        assertThat(browser.signIn("ann", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(browser.signIn("ben", PASSWORD).statusCode()).isEqualTo(303);
    }
}
