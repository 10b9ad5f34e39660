package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.TeamAccounts;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.RawConnection;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench from outside, as somebody finds it who means no good. */
final class AttackTest {

    private static final String SCRIPT = "\"><script>alert('x')</script>";

    @TempDir
    private Path folder;

    private Database database;
    private RunningWorkbench workbench;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        database = Database.open("jdbc:sqlite:" + folder.resolve("w.sqlite"));
        AuditLog log = new AuditLog(database, Clock.systemUTC());
        TeamAccounts.join(new AccountStore(database, log));
        new CourseStore(database, log).open(ANN, "c-001", Recorded.opening());
        new CourseStore(database, log).open(ANN, SCRIPT, Recorded.opening());
        workbench = RunningWorkbench.start(database, Clock.systemUTC(), 0);
        browser = new Browser(workbench.port());
    }

    @AfterEach
    void stop() {
        workbench.close();
        database.close();
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
        assertThat(new Browser(workbench.port())
                        .signIn("new", password(made.body()))
                        .statusCode())
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

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        HttpResponse<String> wrong = browser.signIn("ann", "guessed");
        HttpResponse<String> unknown = browser.signIn("eve", "guessed");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace("ann", "eve")).isEqualTo(unknown.body());
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browser.get("/sign-in");
        String form = Browser.encoded(Map.of("name", "ann", "password", PASSWORD));

        assertThat(browser.postAsIs("/sign-in", form).statusCode()).isEqualTo(403);
        assertThat(browser.postAsIs("/sign-in", form + "&form-token=0").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theTokenOfAnotherBrowsersFormIsRefused() {
        String stolen = new Browser(workbench.port()).formToken();
        browser.get("/sign-in");
        String form = Browser.encoded(Map.of("name", "ann", "password", PASSWORD, "form-token", stolen));

        assertThat(browser.postAsIs("/sign-in", form).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefusedEvenWithTheToken() {
        String form = Browser.encoded(Map.of("name", "ann", "password", PASSWORD, "form-token", browser.formToken()));

        assertThat(browser.postAsIs("/sign-in", form, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.postAsIs("/sign-in", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.postAsIs("/sign-in", form, "Origin", "http://localhost:" + workbench.port())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String set = browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(set).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    }

    @Test
    void theCookieFromBeforeSigningInIsWorthNothingAfterwards() {
        Browser attacker = new Browser(workbench.port());
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
        Browser thief = new Browser(workbench.port());
        thief.take(browser.cookie());
        assertThat(thief.get("/").statusCode()).isEqualTo(200);

        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        assertThat(thief.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsStoredOfACookieCannotBeUsedAsOne() throws Exception {
        browser.signIn("ann", PASSWORD);
        Browser thief = new Browser(workbench.port());
        for (String stored : storedTokens()) {
            thief.take("ipt-workbench=" + stored);
            assertThat(thief.get("/").statusCode()).isEqualTo(303);
            assertThat(browser.cookie()).doesNotContain(stored);
        }
    }

    private List<String> storedTokens() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.sqlite"));
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT token_digest FROM signed_in")) {
            assertThat(row.next()).isTrue();
            return List.of(row.getString(1), row.getString(1).substring(0, 43));
        }
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
        assertThat(headers).containsEntry("referrer-policy", List.of("no-referrer"));
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
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("hx-on")
                    .contains("\"allowEval\":false");
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

    @Test
    void aFormThatIsTooLargeIsRefused() {
        browser.signIn("ann", PASSWORD);

        assertThat(browser.postAsIs("/sign-out", "x=" + "y".repeat(1 << 18)).statusCode())
                .isEqualTo(413);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoFormIsRefused() throws IOException {
        browser.signIn("ann", PASSWORD);

        assertThat(browser.postAsIs("/sign-out", "form-token=%zz").statusCode()).isEqualTo(400);
        assertThat(browser.postAsIs("/sign-out", "form-token=%00").statusCode()).isEqualTo(400);
        assertThat(raw("GET /?x=% HTTP/1.1\r\nHost: localhost:" + workbench.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    @Tag("large")
    void whoSendsSlowlyIsNotWaitedForLong() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port())) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream().write("GET /sign-in HTT".getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void aFailureShowsNothingOfItself() throws Exception {
        browser.signIn("ann", PASSWORD);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.sqlite"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/%2e%2e/%2e%2e/w.sqlite",
                "/../../etc/passwd",
                "//etc/passwd",
                "/assets//etc/passwd"
            })
    void noFileIsFoundByItsPath(String path) throws IOException {
        String answer = raw(
                "GET " + path + " HTTP/1.1\r\nHost: localhost:" + workbench.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("root:");
    }

    @Test
    void noHeaderIsAddedByWhatIsSent() throws IOException {
        String answer = raw("GET /%0d%0aSet-Cookie:%20x=y HTTP/1.1\r\nHost: localhost:" + workbench.port()
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("x=y");
    }

    @Test
    void anotherHostsNameIsRefused() throws IOException {
        String answer = raw("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("<form");
    }

    @Test
    void otherMethodsAreRefused() throws IOException {
        String answer =
                raw("DELETE / HTTP/1.1\r\nHost: localhost:" + workbench.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 405");
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
    }

    private String raw(String request) throws IOException {
        return RawConnection.answer(workbench.port(), request);
    }

    @Test
    void noTextBecomesMarkup() {
        HttpResponse<String> refused = browser.signIn(SCRIPT, "guessed");
        browser.signIn("ann", PASSWORD);

        assertThat(refused.body()).contains("alert(").doesNotContain("<script>alert");
        assertThat(browser.get("/").body()).contains("alert(").doesNotContain("<script>alert");
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    each.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThat(reaches(address)).as(address.toString()).isFalse();
            }
        }
        assertThat(reaches(InetAddress.getLoopbackAddress())).isTrue();
    }

    private boolean reaches(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, workbench.port()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
