package io.github.ipt4j.examples.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("large")
final class PostgresqlCourseStoreTest extends CourseStoreBehavior {

    @Override
    String url() {
        return Postgres.newDatabase();
    }

    /** The server of the tests is set not to wait, as {@link Postgres} starts it. */
    @Test
    void aCommitIsOnTheDiskAlsoWhereTheServerWouldNotWaitForIt() throws SQLException {
        String url = url();
        try (Database database = Database.open(url);
                Connection other = DriverManager.getConnection(url)) {
            assertThat(setting(other)).isEqualTo("off");
            assertThat(database.<String>read(PostgresqlCourseStoreTest::setting))
                    .isEqualTo("on");
        }
    }

    private static String setting(Connection connection) throws SQLException {
        return Sql.first(connection, "SHOW synchronous_commit", row -> row.getString(1))
                .orElseThrow();
    }
}
