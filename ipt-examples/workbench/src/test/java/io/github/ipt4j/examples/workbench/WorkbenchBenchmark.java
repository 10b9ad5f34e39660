package io.github.ipt4j.examples.workbench;

import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.ManyCourses;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.Team;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long pages take on very many courses, against the query that they are made of, on one connection and without a server; run
 * by hand, since its name is none of a test:
 *
 * <pre>{@code ./mvnw test -pl ipt-examples/workbench -am -Dtest=WorkbenchBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class WorkbenchBenchmark {

    private static final int COURSES = 10_000;

    private static final int ROUNDS = 200;

    /** Of this team, pages are looked at again and again; of the others once. */
    private static final int TEAM = 0;

    private static final String TEAM_QUERY =
            "SELECT l.event FROM journal_line l JOIN course c ON c.id = l.course WHERE c.team = ?";

    private static final String COURSE_QUERY = "SELECT event FROM journal_line WHERE course = ?";

    @TempDir
    private Path folder;

    @Test
    void pages() throws IOException, SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("many.sqlite");
        try (Database database = Database.open(url);
                Connection connection = DriverManager.getConnection(url)) {
            ManyCourses.fill(database, COURSES, Team.PASSWORD);
            String team = ManyCourses.counselor(TEAM).team();
            measure(database, "/", ManyCourses::counselor, bare(connection, TEAM_QUERY, team));
            measure(database, "/supervision", ManyCourses::supervisor, bare(connection, TEAM_QUERY, team));
            measure(database, "/courses/course-0", ManyCourses::counselor, bare(connection, COURSE_QUERY, "course-0"));
        }
    }

    /** In a workbench of its own, so that it has judged none of the courses before. */
    private static void measure(Database database, String page, IntFunction<Account> reader, long bare)
            throws IOException {
        try (RunningWorkbench workbench = RunningWorkbench.start(database, Audit.enforcing(), Clock.systemUTC(), 0)) {
            Browser browser = signedIn(workbench, reader.apply(TEAM));
            Measured.print(page, Measured.median(ROUNDS, () -> browser.get(page)), bare);
            Measured.print(
                    page + ", looked at for the first time",
                    Measured.median(IntStream.range(1, ManyCourses.TEAMS)
                            .mapToLong(team -> first(signedIn(workbench, reader.apply(team)), page, team))),
                    bare);
        }
    }

    /** Each team has a course of its number. */
    private static long first(Browser browser, String page, int team) {
        return Measured.nanos(() -> browser.get(page.replace("course-0", "course-" + team)));
    }

    private static Browser signedIn(RunningWorkbench workbench, Account account) {
        Browser browser = new Browser(workbench.port());
        browser.signIn(account.name(), Team.PASSWORD);
        return browser;
    }

    private static long bare(Connection connection, String sql, String value) {
        return Measured.median(ROUNDS, () -> query(connection, sql, value));
    }

    private static void query(Connection connection, String sql, String value) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
