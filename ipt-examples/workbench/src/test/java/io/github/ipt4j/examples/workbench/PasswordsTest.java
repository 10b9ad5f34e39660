package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Browser;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** New passwords, from outside. */
final class PasswordsTest extends AnnsWorkbench {

    private static final Pattern MADE = Pattern.compile("Sign in as (\\S+) with the password ([^\\s,]+),");

    private static String made(HttpResponse<String> page, String name) {
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher made = MADE.matcher(page.body());
        assertThat(made.find()).isTrue();
        assertThat(made.group(1)).isEqualTo(name);
        return made.group(2);
    }

    private int signingIn(String name, String password) {
        Browser browser = workbench.browser();
        var unused = browser.signIn(name, password);
        return browser.get("/").statusCode();
    }

    @Test
    void aNewPasswordOfOnesOwnTakesThePlaceOfTheOldAndEndsOtherSessions() {
        Browser elsewhere = workbench.signedIn("ann");

        String password = made(ann.post("/password", Map.of("password", PASSWORD)), "ann");

        assertThat(signingIn("ann", password)).isEqualTo(200);
        assertThat(signingIn("ann", PASSWORD)).isEqualTo(303);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(303);
        assertThat(ann.get("/").statusCode()).isEqualTo(200);
        assertThat(workbench.signedIn("ada").get("/audit").body()).contains("made a new password");
    }

    @Test
    void whoDoesNotKnowThePasswordMakesNoneAndGuessesNotForLong() {
        HttpResponse<String> wrong = ann.post("/password", Map.of("password", "guessed"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("That is not the password");
        for (int i = 0; i < 4; i++) {
            var unused = ann.post("/password", Map.of("password", "guess " + i));
        }

        assertThat(ann.post("/password", Map.of("password", PASSWORD)).statusCode())
                .isEqualTo(429);
    }

    @Test
    void anAdminGivesAnAccountANewPasswordAndItsSessionsEnd() {
        Browser ada = workbench.signedIn("ada");

        String password = made(ada.post("/accounts/password", Map.of("name", "ann")), "ann");

        assertThat(ann.get("/").statusCode()).isEqualTo(303);
        assertThat(signingIn("ann", PASSWORD)).isEqualTo(303);
        assertThat(signingIn("ann", password)).isEqualTo(200);
        assertThat(workbench.signedIn("ben").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnAdminDoesAndOnlyForAnAccountThatThereIs() {
        assertThat(ann.post("/accounts/password", Map.of("name", "ben")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> unknown = workbench.signedIn("ada").post("/accounts/password", Map.of("name", "eve"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("There is no account of that name.");
        assertThat(signingIn("ben", PASSWORD)).isEqualTo(200);
    }

    @Test
    void aFormFromElsewhereMakesNoPassword() {
        assertThat(ann.postAsIs("/password", "password=" + PASSWORD).statusCode())
                .isEqualTo(403);
        assertThat(signingIn("ann", PASSWORD)).isEqualTo(200);
    }
}
