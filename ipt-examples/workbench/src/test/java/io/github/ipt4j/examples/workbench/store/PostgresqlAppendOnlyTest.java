package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Postgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("large")
final class PostgresqlAppendOnlyTest extends AppendOnlyBehavior {

    /** What PL/pgSQL calls an exception that was raised. */
    private static final String RAISED = "P0001";

    @Override
    String newUrl() {
        return Postgres.newDatabase();
    }

    @Override
    boolean isRefusal(Throwable thrown) {
        return thrown instanceof SQLException refusal && RAISED.equals(refusal.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUNCATE journal_line CASCADE", "TRUNCATE audit_record"})
    void tablesAreNotEmptied(String sql) {
        assertRefused(sql);
    }
}
