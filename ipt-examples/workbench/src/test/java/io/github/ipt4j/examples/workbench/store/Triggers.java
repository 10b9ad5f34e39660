package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The triggers that keep rows as they were added. */
final class Triggers {

    private Triggers() {}

    /** Takes them away, as somebody would who means to change a row, and returns how many statements that took. */
    static int drop(Connection connection, Dialect dialect) throws SQLException {
        int dropped = 0;
        for (String sql : dialect == Dialect.SQLITE ? sqlite(connection) : postgresql()) {
            Sql.update(connection, sql);
            dropped++;
        }
        return dropped;
    }

    private static List<String> sqlite(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT name FROM sqlite_master WHERE type = 'trigger'",
                row -> "DROP TRIGGER " + row.getString(1));
    }

    private static List<String> postgresql() {
        return List.of("DROP FUNCTION refuse_change CASCADE");
    }
}
