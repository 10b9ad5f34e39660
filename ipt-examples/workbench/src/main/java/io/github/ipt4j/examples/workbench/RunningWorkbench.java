package io.github.ipt4j.examples.workbench;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.workbench.admin.AccountsPage;
import io.github.ipt4j.examples.workbench.admin.AuditPage;
import io.github.ipt4j.examples.workbench.admin.ErasingPage;
import io.github.ipt4j.examples.workbench.course.Downloads;
import io.github.ipt4j.examples.workbench.course.OpenedCourse;
import io.github.ipt4j.examples.workbench.course.Supervision;
import io.github.ipt4j.examples.workbench.course.Today;
import io.github.ipt4j.examples.workbench.demo.Demonstration;
import io.github.ipt4j.examples.workbench.entry.EntryPages;
import io.github.ipt4j.examples.workbench.entry.OpeningPages;
import io.github.ipt4j.examples.workbench.page.PasswordPage;
import io.github.ipt4j.examples.workbench.page.RefusedPage;
import io.github.ipt4j.examples.workbench.page.SignInLimit;
import io.github.ipt4j.examples.workbench.page.SigningIn;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.Passwords;
import io.github.ipt4j.examples.workbench.store.Role;
import io.github.ipt4j.examples.workbench.store.SignedIn;
import io.github.ipt4j.examples.workbench.web.Method;
import io.github.ipt4j.examples.workbench.web.Routes;
import io.github.ipt4j.examples.workbench.web.WebServer;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The parts of a workbench, put together and running. */
final class RunningWorkbench implements AutoCloseable {

    private static final Account ADMIN = new Account("admin", Role.ADMIN, "administration");

    private static final int COURSES = 24;

    private final Clock clock;
    private final AccountStore accounts;
    private final CourseStore courses;
    private final WebServer server;

    private RunningWorkbench(Clock clock, AccountStore accounts, CourseStore courses, WebServer server) {
        this.clock = clock;
        this.accounts = accounts;
        this.courses = courses;
        this.server = server;
    }

    static RunningWorkbench start(Database database, Audit audit, Clock clock, int port) throws IOException {
        AuditLog log = new AuditLog(database, clock);
        AccountStore accounts = new AccountStore(database, log);
        CourseStore courses = new CourseStore(database, log, audit);
        SignedIn signedIn = new SignedIn(database, log);
        Routes.Builder routes = Routes.builder();
        Passwords passwords = new Passwords(database, log);
        addSigningIn(routes, accounts, signedIn, passwords);
        addAccounts(routes, new AccountsPage(accounts, passwords));
        addAdmin(routes, database, log, courses);
        addCourses(routes, courses, log, clock);
        return new RunningWorkbench(
                clock, accounts, courses, WebServer.start(port, signedIn, routes.build(), RefusedPage::of));
    }

    private static void addSigningIn(
            Routes.Builder routes, AccountStore accounts, SignedIn signedIn, Passwords passwords) {
        SignInLimit limit = new SignInLimit(Ticker.systemTicker());
        SigningIn signingIn = new SigningIn(accounts, signedIn, limit);
        PasswordPage password = new PasswordPage(passwords, limit);
        routes.open(Method.GET, "/sign-in", signingIn::form)
                .open(Method.POST, "/sign-in", signingIn::signIn)
                .allow(Routes.EVERYBODY, Method.POST, "/sign-out", signingIn::signOut)
                .allow(Routes.EVERYBODY, Method.GET, "/password", password::form)
                .allow(Routes.EVERYBODY, Method.POST, "/password", password::renew);
    }

    private static void addAccounts(Routes.Builder routes, AccountsPage accounts) {
        routes.allow(Routes.ADMINS, Method.GET, "/accounts", accounts::show)
                .allow(Routes.ADMINS, Method.POST, "/accounts", accounts::make)
                .allow(Routes.ADMINS, Method.POST, "/accounts/password", accounts::renewPassword);
    }

    private static void addAdmin(Routes.Builder routes, Database database, AuditLog log, CourseStore courses) {
        AuditPage audit = new AuditPage(database, log);
        ErasingPage erasing = new ErasingPage(courses);
        routes.allow(Routes.ADMINS, Method.GET, "/audit", audit::show)
                .allow(Routes.ADMINS, Method.POST, "/audit", audit::check)
                .allow(Routes.ADMINS, Method.GET, "/erasing", erasing::show)
                .allow(Routes.ADMINS, Method.POST, "/erasing", erasing::erase);
    }

    private static void addCourses(Routes.Builder routes, CourseStore courses, AuditLog log, Clock clock) {
        Today today = new Today(courses, clock);
        OpenedCourse opened = new OpenedCourse(courses);
        Downloads downloads = new Downloads(courses, log);
        Supervision supervision = new Supervision(courses, clock);
        routes.allow(Routes.EVERYBODY, Method.GET, "/", today::page)
                .allow(Routes.SUPERVISORS, Method.GET, "/supervision", supervision::page)
                .allow(Routes.READERS, Method.GET, "/courses/{course}", opened::page)
                .allow(Routes.READERS, Method.GET, "/courses/{course}/files", downloads::file);
        addOpening(routes, new OpeningPages(courses, clock));
        addEntries(routes, new EntryPages(courses, clock));
    }

    private static void addOpening(Routes.Builder routes, OpeningPages opening) {
        routes.allow(Routes.RECORDERS, Method.GET, "/opening", opening::form)
                .allow(Routes.RECORDERS, Method.POST, "/opening", opening::open);
    }

    private static void addEntries(Routes.Builder routes, EntryPages entries) {
        routes.allow(Routes.RECORDERS, Method.GET, "/courses/{course}/entries/{kind}", entries::form)
                .allow(Routes.RECORDERS, Method.POST, "/courses/{course}/entries/{kind}", entries::record)
                .allow(Routes.RECORDERS, Method.GET, "/courses/{course}/withdrawal", entries::withdrawal)
                .allow(Routes.RECORDERS, Method.POST, "/courses/{course}/withdrawal", entries::withdraw);
    }

    int port() {
        return server.port();
    }

    /** Makes the account with which everything begins, if there is none at all, and returns its password, stored nowhere. */
    ImmutableMap<String, String> makeFirstAccount() {
        if (!accounts.list().isEmpty()) {
            return ImmutableMap.of();
        }
        String password = Digest.password();
        return accounts.add("", ADMIN, password) ? ImmutableMap.of(ADMIN.name(), password) : ImmutableMap.of();
    }

    /** Makes the accounts of the demonstration that are not there yet, and returns their passwords. */
    ImmutableMap<String, String> makeDemonstration() {
        ImmutableMap<String, String> passwords = Demonstration.accounts(accounts);
        Demonstration.courses(courses, COURSES, LocalDate.now(clock));
        return passwords;
    }

    @Override
    public void close() {
        server.close();
    }
}
