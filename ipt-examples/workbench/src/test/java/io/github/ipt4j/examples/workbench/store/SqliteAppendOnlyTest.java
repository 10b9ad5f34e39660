package io.github.ipt4j.examples.workbench.store;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class SqliteAppendOnlyTest extends AppendOnlyBehavior {

    @Override
    String newUrl() {
        return url(folder.resolve(UUID.randomUUID() + ".sqlite"));
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    @Override
    boolean isRefusal(Throwable thrown) {
        return thrown instanceof SQLiteException refusal
                && refusal.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_TRIGGER;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPLACE INTO journal_line SELECT course, 2, event, commitment, recorded_at, 'ben' FROM journal_line"
                        + " WHERE line = 1",
                "UPDATE OR REPLACE journal_line SET line = 2 WHERE line = 1",
                "REPLACE INTO audit_record SELECT 2, at, account, action, course, line, content, chained FROM audit_record"
                        + " WHERE number = 1",
                "REPLACE INTO private_line SELECT course, line, '{}', salt FROM private_line"
            })
    void whatWasAddedIsNotReplaced(String sql) {
        assertRefused(sql);
    }

    @Test
    void aBackupRefusesChangesToo() throws Exception {
        Path backup = folder.resolve("carries.sqlite");
        Backup.write(database(), backup);

        assertRefused(url(backup), "DELETE FROM journal_line WHERE line = 2");
    }
}
