package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of courses' journals: each line without private text, and beside it, until it is erased, the whole line. */
final class Journal {

    /** Writes assessments of any scale. */
    private static final JournalFormat FORMAT = JournalFormat.standard();

    private Journal() {}

    /** The lines of a course from a number on, whole where their private text was not erased. */
    static ImmutableList<StoredLine> lines(Connection connection, String course, int from, JournalFormat format)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT l.line, COALESCE(p.event, l.event), l.recorded_at, l.recorded_by FROM journal_line l"
                        + " LEFT JOIN private_line p ON p.course = l.course AND p.line = l.line"
                        + " WHERE l.course = ? AND l.line >= ? ORDER BY l.line",
                row -> line(row, format),
                course,
                from);
    }

    private static StoredLine line(ResultSet row, JournalFormat format) throws SQLException {
        return new StoredLine(
                row.getInt(1), format.read(row.getString(2)), Instant.parse(row.getString(3)), row.getString(4));
    }

    /** Adds a line after the one before it, and returns the digest of what was written; empty if it is there already. */
    static Optional<String> append(Connection connection, String course, StoredLine line) throws SQLException {
        String whole = FORMAT.write(line.event());
        String salt = Digest.random();
        String commitment = Digest.of(salt, whole);
        String event = FORMAT.write(line.event(), Disclosure.NO_PRIVATE_TEXT);
        int added = Sql.update(
                connection,
                "INSERT INTO journal_line (course, line, event, commitment, recorded_at, recorded_by)"
                        + " SELECT c.id, ?, ?, ?, ?, ? FROM course c WHERE c.id = ?"
                        + " AND (SELECT COALESCE(MAX(line), 0) FROM journal_line WHERE course = c.id) = ?"
                        + " ON CONFLICT (course, line) DO NOTHING",
                line.number(),
                event,
                commitment,
                line.at().toString(),
                line.by(),
                course,
                line.number() - 1);
        if (added == 0) {
            return Optional.empty();
        }
        Sql.update(
                connection,
                "INSERT INTO private_line (course, line, event, salt) VALUES (?, ?, ?, ?)",
                course,
                line.number(),
                whole,
                salt);
        return Optional.of(content(event, commitment, line.at().toString(), line.by()));
    }

    static int erasePrivateText(Connection connection, String course) throws SQLException {
        return Sql.update(connection, "DELETE FROM private_line WHERE course = ?", course);
    }

    /** The digest of a row, which holds of private text no more than what it was committed to. */
    static String content(String event, String commitment, String at, String by) {
        return Digest.of(event, commitment, at, by);
    }
}
