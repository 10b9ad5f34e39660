package io.github.ipt4j.examples.guide.store;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Courses in a table that is only ever added to. Many programs and threads may record at the same time. */
public final class CourseTable {

    // #region docs/own-store.md
    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS course_event (
                course  VARCHAR(128) NOT NULL,
                entry   INTEGER      NOT NULL, -- of the event; if it was refused, of the latest that was not
                refusal INTEGER      NOT NULL, -- 0; if the event was refused, 1 for the first after that entry
                event   TEXT         NOT NULL, -- as a line of a journal
                PRIMARY KEY (course, entry, refusal))
            """;
    private static final String READ =
            "SELECT entry, refusal, event FROM course_event WHERE course = ? ORDER BY entry, refusal";
    private static final String ADD = "INSERT INTO course_event VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    // #endregion

    private final DataSource database;
    private final Protocol protocol;
    private final JournalFormat format;

    private CourseTable(DataSource database, Protocol protocol, JournalFormat format) {
        this.database = database;
        this.protocol = protocol;
        this.format = format;
    }

    /**
     * Opens the table, and makes it if there is none.
     *
     * @param database where it is
     * @param protocol the protocol that all of its courses follow
     * @param format what reads and writes their events
     * @return the table
     * @throws SQLException if the database refuses
     */
    public static CourseTable open(DataSource database, Protocol protocol, JournalFormat format) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        return new CourseTable(database, protocol, format);
    }

    /**
     * A course as it is stored.
     *
     * @param id the course
     * @return the course, unopened if nothing was recorded
     * @throws SQLException if the database refuses
     */
    public Course course(String id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return read(connection, id).course();
        }
    }

    // #region docs/own-store.md
    /**
     * Judges an event and stores it. If somebody else stores one of the same course meanwhile, the event is judged again.
     *
     * @param id the course
     * @param event what was done
     * @return what became of it
     * @throws SQLException if the database refuses
     */
    public Verdict record(String id, CourseEvent event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            while (true) {
                StoredCourse stored = read(connection, id);
                Verdict verdict = stored.course().record(event);
                if (add(connection, id, stored.after(verdict), event)) {
                    return verdict;
                }
            }
        }
    }
    // #endregion

    // #region docs/own-store.md
    private StoredCourse read(Connection connection, String id) throws SQLException {
        StoredCourse stored = new StoredCourse(Course.enforcing(protocol), 0);
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, id);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                Verdict verdict = stored.course().record(format.read(rows.getString("event")));
                stored = stored.after(verdict);
                if (stored.course().entries() != rows.getInt("entry") || stored.refusals() != rows.getInt("refusal")) {
                    throw new IllegalStateException("An event is judged otherwise than when it was stored.");
                }
            }
        }
        return stored;
    }

    /** Adds a row, unless there is one with its key: then somebody else was faster, and nothing happens. */
    private boolean add(Connection connection, String id, StoredCourse after, CourseEvent event) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(ADD)) {
            row.setString(1, id);
            row.setInt(2, after.course().entries());
            row.setInt(3, after.refusals());
            row.setString(4, format.write(event));
            return row.executeUpdate() == 1;
        }
    }
    // #endregion
}
