package io.github.ipt4j.examples.workbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What makes a stored course the same as one that was read before: rows are only added, but that private text can be erased.
 *
 * @param id the id of the course
 * @param counselor the name of the counselor's account
 * @param lines how many lines its journal has
 * @param whole how many of them have their private text
 */
record CourseVersion(String id, String counselor, int lines, int whole) {

    /** The columns that it is read from, of a course {@code c}. */
    static final String COLUMNS = "c.id, c.counselor,"
            + " (SELECT COUNT(*) FROM journal_line l WHERE l.course = c.id),"
            + " (SELECT COUNT(*) FROM private_line p WHERE p.course = c.id)";

    static CourseVersion of(ResultSet row) throws SQLException {
        return new CourseVersion(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
    }

    ListedCourse listed() {
        return new ListedCourse(id, counselor, lines);
    }
}
