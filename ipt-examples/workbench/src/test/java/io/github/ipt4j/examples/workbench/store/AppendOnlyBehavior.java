package io.github.ipt4j.examples.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.examples.workbench.testing.Team;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database itself refuses, whoever asks. */
abstract class AppendOnlyBehavior {

    @TempDir
    Path folder;

    private String url;
    private Database database;

    /** The URL of a database that holds nothing. */
    abstract String newUrl();

    /** Whether it was one of the triggers that refused. */
    abstract boolean isRefusal(Throwable thrown);

    /** A course without private text, so that no reference from there stands in the way. */
    @BeforeEach
    void recordAndErase() {
        url = newUrl();
        database = Database.open(url);
        AuditLog log = new AuditLog(database, Clock.systemUTC());
        CourseStore courses = new CourseStore(database, log);
        TeamAccounts.join(new AccountStore(database, log));
        courses.open(Team.ANN, "c", Recorded.opening());
        courses.append(Team.ANN, "c", 2, Recorded.session(50));
        courses.erasePrivateText(Team.ADA, "c");
        courses.append(Team.ANN, "c", 3, Recorded.session(50));
    }

    final Database database() {
        return database;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_line SET event = '{}'",
                "UPDATE journal_line SET recorded_by = 'ben' WHERE line = 2",
                "UPDATE journal_line SET line = 4 WHERE line = 2",
                "DELETE FROM journal_line WHERE line = 2",
                "UPDATE audit_record SET account = 'ben'",
                "DELETE FROM audit_record",
                "DELETE FROM audit_record WHERE number = 2",
                "UPDATE private_line SET event = '{}'"
            })
    void whatWasAddedIsNeitherChangedNorRemoved(String sql) {
        assertRefused(sql);

        assertThat(AuditCheck.of(database)).isEmpty();
    }

    @Test
    void privateTextIsRemoved() throws SQLException {
        execute(url, "DELETE FROM private_line");

        assertThat(AuditCheck.of(database))
                .extracting(AuditProblem::kind)
                .containsExactly(AuditProblem.Kind.MISSING_PRIVATE_TEXT);
    }

    @Test
    void aDatabaseFromBeforeTheTriggersGetsThem() throws SQLException {
        assertThat(database.<Integer>write(connection -> Triggers.drop(connection, database.dialect())))
                .isPositive();
        execute(url, "DELETE FROM migration WHERE number = 2");

        Database.open(url).close();

        assertRefused(url, "DELETE FROM journal_line WHERE line = 2");
    }

    @Test
    void aRestoredDatabaseRefusesThemToo() throws Exception {
        Path backup = folder.resolve("backup.sqlite");
        Backup.write(database, backup);
        String other = newUrl();
        try (Database restored = Database.open(other)) {
            assertThat(Backup.restore(backup, restored)).isTrue();
        }

        assertRefused(other, "DELETE FROM journal_line WHERE line = 2");
        assertRefused(other, "UPDATE audit_record SET account = 'ben'");
    }

    final void assertRefused(String sql) {
        assertRefused(url, sql);
    }

    final void assertRefused(String other, String sql) {
        assertThatThrownBy(() -> execute(other, sql)).matches(this::isRefusal, "is refused by a trigger");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
