package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Recorded;
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
     * Fills a database, each team alike.
     *
     * @param database a database without courses
     * @param count how many courses
     * @param password that of every counselor
     */
    public static void fill(Database database, int count, String password) {
        AuditLog log = new AuditLog(database, Clock.systemUTC());
        String hash = PasswordHash.of(password, 1);
        for (int team = 0; team < TEAMS; team++) {
            new AccountStore(database, log).addHashed("", counselor(team), hash);
        }
        List<CohortCourse> simulated = Recorded.simulated(DIFFERENT);
        database.write(connection -> {
            for (int i = 0; i < count; i++) {
                fill(connection, log, "course-" + i, counselor(i % TEAMS), simulated.get(i % DIFFERENT));
            }
            return count;
        });
    }

    private static void fill(Connection connection, AuditLog log, String id, Account author, CohortCourse simulated)
            throws SQLException {
        Instant at = log.now();
        Sql.update(
                connection,
                "INSERT INTO course (id, team, counselor) VALUES (?, ?, ?)",
                id,
                author.team(),
                author.name());
        for (int line = 1; line <= simulated.events().size(); line++) {
            StoredLine stored = new StoredLine(line, simulated.events().get(line - 1), at, author.name());
            String content = Journal.append(connection, id, stored).orElseThrow();
            log.add(connection, at, author.name(), AuditAction.RECORDED, id, line, content);
        }
    }
}
