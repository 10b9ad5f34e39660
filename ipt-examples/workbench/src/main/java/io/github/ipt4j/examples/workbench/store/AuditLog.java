package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did what with which course. Records are only ever added, and each holds the digest of itself and of the one before it, so
 * that none can be changed or taken out of the middle unnoticed. They hold no private text.
 */
public final class AuditLog {

    private final Database database;
    private final Clock clock;

    /**
     * The log of a database.
     *
     * @param database the database
     * @param clock gives the time at which something is done
     */
    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a record on something that changes no course.
     *
     * @param account the name of the account, or empty
     * @param action what was done
     * @param course the id of the course, or empty
     */
    public void add(String account, AuditAction action, String course) {
        database.write(connection -> add(connection, now(), account, action, course, 0, ""));
    }

    /**
     * The latest records.
     *
     * @param count how many at most
     * @return the records, the latest first
     */
    public ImmutableList<AuditRecord> latest(int count) {
        return database.read(connection -> Sql.list(
                connection,
                "SELECT number, at, account, action, course, line FROM audit_record ORDER BY number DESC LIMIT ?",
                AuditLog::record,
                count));
    }

    private static AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                AuditAction.of(row.getString(4)),
                row.getString(5),
                row.getInt(6));
    }

    /**
     * The moment, as exact as it is stored.
     *
     * @return the time of the log's clock
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Adds a record within a transaction; {@code content} is the digest of what was written. */
    int add(
            Connection connection,
            Instant at,
            String account,
            AuditAction action,
            String course,
            int line,
            String content)
            throws SQLException {
        database.dialect().lockAuditLog(connection);
        ChainLink last = last(connection);
        ChainLink next = last.next(at.toString(), account, action.word(), course, line, content);
        return Sql.update(
                connection,
                "INSERT INTO audit_record (number, at, account, action, course, line, content, chained)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                next.number(),
                at.toString(),
                account,
                action.word(),
                course,
                line,
                content,
                next.chained());
    }

    private static ChainLink last(Connection connection) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT number, chained FROM audit_record ORDER BY number DESC LIMIT 1",
                        row -> new ChainLink(row.getLong(1), row.getString(2)))
                .orElse(ChainLink.NONE);
    }
}
