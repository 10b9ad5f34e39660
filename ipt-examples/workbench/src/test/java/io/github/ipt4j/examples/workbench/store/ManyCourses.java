package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Very many courses at once, as if they had been recorded one line after the other. */
public final class ManyCourses {

    /** How many teams share them. */
    public static final int TEAMS = 50;

    private static final int DIFFERENT = 500;

    private ManyCourses() {}

    /**
     * A counselor, whose name is that of the team.
     *
     * @param team the number of the team, from 0
     * @return the account
     */
    public static Account counselor(int team) {
        return new Account("team-" + team, Role.COUNSELOR, "team-" + team);
    }

    /**
     * A supervisor of the same team.
     *
     * @param team the number of the team, from 0
     * @return the account
     */
    public static Account supervisor(int team) {
        return new Account("supervisor-" + team, Role.SUPERVISOR, "team-" + team);
    }

    /**
     * Fills a database, each team alike: half of its courses are over, the others anywhere on the way.
     *
     * @param database a database without courses
     * @param count how many courses
     * @param password that of every counselor
     */
    public static void fill(Database database, int count, String password) {
        AuditLog log = new AuditLog(database, Clock.systemUTC());
        addAccounts(new AccountStore(database, log), PasswordHash.of(password, 1));
        List<CohortCourse> simulated = Recorded.simulated(DIFFERENT);
        database.write(connection -> {
            for (int i = 0; i < count; i++) {
                List<CourseEvent> events = simulated.get(i % DIFFERENT).events();
                int lines = i / TEAMS % 2 == 0 ? events.size() : 1 + i / TEAMS % events.size();
                fill(connection, log, "course-" + i, counselor(i % TEAMS), events.subList(0, lines));
            }
            return count;
        });
    }

    private static void addAccounts(AccountStore accounts, String hash) {
        for (int team = 0; team < TEAMS; team++) {
            accounts.addHashed("", counselor(team), hash);
            accounts.addHashed("", supervisor(team), hash);
        }
    }

    private static void fill(Connection connection, AuditLog log, String id, Account author, List<CourseEvent> events)
            throws SQLException {
        Instant at = log.now();
        Sql.update(
                connection,
                "INSERT INTO course (id, team, counselor) VALUES (?, ?, ?)",
                id,
                author.team(),
                author.name());
        for (int line = 1; line <= events.size(); line++) {
            StoredLine stored = new StoredLine(line, events.get(line - 1), at, author.name());
            String content = Journal.append(connection, id, stored).orElseThrow();
            log.add(connection, at, author.name(), AuditAction.RECORDED, id, line, content);
        }
    }
}
