package io.github.ipt4j.examples.workbench;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.TeamAccounts;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.examples.workbench.testing.Team;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A workbench on a new database, with the accounts of two teams. */
final class StartedWorkbench implements AutoCloseable {

    private static final Clock NEXT_MONDAY = Clock.fixed(Instant.parse("2026-01-12T09:00:00Z"), ZoneOffset.UTC);

    private final Path file;
    private final Database database;
    private final CourseStore courses;
    private final RunningWorkbench running;

    private StartedWorkbench(Path file, Database database, CourseStore courses, RunningWorkbench running) {
        this.file = file;
        this.database = database;
        this.courses = courses;
        this.running = running;
    }

    /** With a course of Ann's, {@code c-001}, whose first session was held a week ago. */
    static StartedWorkbench aWeekAfterTheFirstSession(Path folder) throws IOException {
        StartedWorkbench workbench = in(folder, NEXT_MONDAY);
        workbench.courses().open(Team.ANN, "c-001", Recorded.opening());
        workbench.courses().append(Team.ANN, "c-001", 2, Recorded.session(50));
        return workbench;
    }

    static StartedWorkbench in(Path folder, Clock clock) throws IOException {
        return in(folder, clock, Audit.enforcing());
    }

    /** The same, next Monday, with further scales. */
    static StartedWorkbench with(Path folder, Scale... scales) throws IOException {
        return in(folder, NEXT_MONDAY, Audit.enforcing().withScales(List.of(scales)));
    }

    private static StartedWorkbench in(Path folder, Clock clock, Audit audit) throws IOException {
        Path file = folder.resolve("w.sqlite");
        Database database = Database.open("jdbc:sqlite:" + file);
        AuditLog log = new AuditLog(database, clock);
        TeamAccounts.join(new AccountStore(database, log));
        return new StartedWorkbench(
                file,
                database,
                new CourseStore(database, log, audit),
                RunningWorkbench.start(database, audit, clock, 0));
    }

    Path file() {
        return file;
    }

    /** What is stored, to put something into it. */
    CourseStore courses() {
        return courses;
    }

    int port() {
        return running.port();
    }

    /** A browser in which nobody is signed in. */
    Browser browser() {
        return new Browser(port());
    }

    /** A browser in which somebody is signed in. */
    Browser signedIn(String name) {
        Browser browser = browser();
        browser.signIn(name, Team.PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }
}
