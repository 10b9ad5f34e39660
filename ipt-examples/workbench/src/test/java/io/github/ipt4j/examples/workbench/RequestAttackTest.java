package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.RawConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no browser of ours sends them: forms of other sites, paths, hosts and sizes. */
final class RequestAttackTest {

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
        String stolen = workbench.browser().formToken();
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
