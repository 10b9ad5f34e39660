package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty record together: nothing is lost, nothing is there twice, and every journal replays. */
final class WritersTogetherTest {

    private static final int FEW = 20;

    private static final int MANY = 1_000;

    @TempDir
    private Path folder;

    private Database sqlite() {
        return Database.open("jdbc:sqlite:" + folder.resolve("w.sqlite"));
    }

    @Test
    void fiftyRecordForTwoSecondsOnSqlite() throws Exception {
        try (Database database = sqlite()) {
            WritersTogether.run(database, FEW, Duration.ofSeconds(2));
        }
    }

    @Test
    @Tag("large")
    void fiftyRecordForTwoSecondsOnPostgresql() throws Exception {
        try (Database database = Database.open(Postgres.newDatabase())) {
            WritersTogether.run(database, FEW, Duration.ofSeconds(2));
        }
    }

    @Test
    @Tag("large")
    void fiftyRecordInAThousandCoursesForAMinuteOnSqlite() throws Exception {
        try (Database database = sqlite()) {
            System.out.println("SQLite: " + WritersTogether.run(database, MANY, Duration.ofMinutes(1)));
        }
    }

    @Test
    @Tag("large")
    void fiftyRecordInAThousandCoursesForAMinuteOnPostgresql() throws Exception {
        try (Database database = Database.open(Postgres.newDatabase())) {
            System.out.println("PostgreSQL: " + WritersTogether.run(database, MANY, Duration.ofMinutes(1)));
        }
    }
}
