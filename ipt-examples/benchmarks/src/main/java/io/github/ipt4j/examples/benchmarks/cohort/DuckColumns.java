package io.github.ipt4j.examples.benchmarks.cohort;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads seven typed columns of a cohort's events with DuckDB: its JSON reader takes a cohort as it is, an object a line. */
final class DuckColumns {

    private static final String QUERY = """
            SELECT count(event.type), max(course), max(event.date), max(event.number), sum(event.minutes),
                max(event."agendaSetBy"), max(event.mode)
            FROM (SELECT course, unnest(events) AS event
                FROM read_json('FILE', format = 'newline_delimited', columns = {
                    course: 'VARCHAR',
                    events: 'STRUCT(type VARCHAR, date DATE, number INTEGER, minutes INTEGER,
                        "agendaSetBy" VARCHAR, mode VARCHAR)[]'}))
            """;

    private DuckColumns() {}

    /** How many events there are. */
    static long count(Path cohort, int threads) {
        String file = cohort.toString().replace("'", "''");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            try (ResultSet result = statement.executeQuery(QUERY.replace("FILE", file))) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
