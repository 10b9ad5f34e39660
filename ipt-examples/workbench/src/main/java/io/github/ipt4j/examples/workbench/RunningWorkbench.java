package io.github.ipt4j.examples.workbench;

import com.google.common.base.Ticker;
import io.github.ipt4j.examples.workbench.page.RefusedPage;
import io.github.ipt4j.examples.workbench.page.SignInLimit;
import io.github.ipt4j.examples.workbench.page.SigningIn;
import io.github.ipt4j.examples.workbench.page.Today;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.SignedIn;
import io.github.ipt4j.examples.workbench.web.Method;
import io.github.ipt4j.examples.workbench.web.Routes;
import io.github.ipt4j.examples.workbench.web.WebServer;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** The parts of a workbench, put together and running. */
final class RunningWorkbench implements AutoCloseable {

    private final WebServer server;
    private final Optional<String> firstPassword;

    private RunningWorkbench(WebServer server, Optional<String> firstPassword) {
        this.server = server;
        this.firstPassword = firstPassword;
    }

    static RunningWorkbench start(Database database, Clock clock, int port) throws IOException {
        AuditLog log = new AuditLog(database, clock);
        AccountStore accounts = new AccountStore(database, log);
        SignedIn signedIn = new SignedIn(database, log);
        Optional<String> firstPassword = FirstAccount.make(accounts);
        Routes routes = routes(new CourseStore(database, log), accounts, signedIn);
        return new RunningWorkbench(WebServer.start(port, signedIn, routes, RefusedPage::of), firstPassword);
    }

    private static Routes routes(CourseStore courses, AccountStore accounts, SignedIn signedIn) {
        SigningIn signingIn = new SigningIn(accounts, signedIn, new SignInLimit(Ticker.systemTicker()));
        Today today = new Today(courses);
        return Routes.builder()
                .open(Method.GET, "/sign-in", signingIn::form)
                .open(Method.POST, "/sign-in", signingIn::signIn)
                .allow(Routes.EVERYBODY, Method.POST, "/sign-out", signingIn::signOut)
                .allow(Routes.EVERYBODY, Method.GET, "/", today::page)
                .build();
    }

    int port() {
        return server.port();
    }

    /** The password of the first account, if it was made just now; it is stored nowhere. */
    Optional<String> firstPassword() {
        return firstPassword;
    }

    @Override
    public void close() {
        server.close();
    }
}
