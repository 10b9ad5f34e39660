package io.github.ipt4j.examples.workbench.store;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Numbered files of SQL, each run once and in order. */
final class Migrations {

    private static final Splitter STATEMENTS = Splitter.on(";\n").trimResults().omitEmptyStrings();

    private Migrations() {}

    /** Triggers are the one thing that each database has its own words for. */
    private static List<String> files(Dialect dialect) {
        return List.of("0001-accounts-courses-audit.sql", "0002-append-only-" + dialect.word() + ".sql");
    }

    static int run(Connection connection, Dialect dialect) throws SQLException {
        List<String> files = files(dialect);
        execute(connection, "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, file TEXT NOT NULL)");
        int done = done(connection);
        if (done > files.size()) {
            throw new SQLException("A newer workbench made this database; start that one.");
        }
        for (int number = done + 1; number <= files.size(); number++) {
            run(connection, number, files.get(number - 1));
        }
        return files.size() - done;
    }

    private static int done(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(number), 0) FROM migration")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, int number, String file) throws SQLException {
        for (String statement : STATEMENTS.split(text(file))) {
            execute(connection, statement);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO migration (number, file) VALUES (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, file);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String file) {
        try {
            return Resources.toString(Resources.getResource(Migrations.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
