package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * A table that a backup holds.
 *
 * @param name its name
 * @param columns its columns, the key first
 */
record CopiedTable(String name, List<String> columns) {

    /** The tables, each after those that its rows refer to. */
    static final ImmutableList<CopiedTable> ALL = ImmutableList.of(
            of("account", "name", "role", "team", "password"),
            of("course", "id", "team", "counselor"),
            of("journal_line", "course", "line", "event", "commitment", "recorded_at", "recorded_by"),
            of("private_line", "course", "line", "event", "salt"),
            of("audit_record", "number", "at", "account", "action", "course", "line", "content", "chained"));

    private static final int BATCH = 500;

    private static CopiedTable of(String name, String... columns) {
        return new CopiedTable(name, ImmutableList.copyOf(columns));
    }

    /** Copies all rows and returns how many there are. */
    int copy(Connection source, Connection target) throws SQLException {
        try (PreparedStatement select = source.prepareStatement("SELECT " + names() + " FROM " + name);
                PreparedStatement insert = target.prepareStatement(
                        "INSERT INTO " + name + " (" + names() + ") VALUES (" + marks() + ")")) {
            select.setFetchSize(BATCH);
            try (ResultSet rows = select.executeQuery()) {
                return copy(rows, insert);
            }
        }
    }

    private int copy(ResultSet rows, PreparedStatement insert) throws SQLException {
        int count = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns.size(); i++) {
                insert.setObject(i, rows.getObject(i));
            }
            insert.addBatch();
            count++;
            if (count % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return count;
    }

    private String names() {
        return String.join(", ", columns);
    }

    private String marks() {
        return String.join(", ", Collections.nCopies(columns.size(), "?"));
    }
}
