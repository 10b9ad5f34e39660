package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.TeamAccounts;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the program does besides answering browsers. */
final class WorkbenchCommandTest {

    private static final String GAD_7_SCORED_OTHERWISE =
            "{\"id\":\"gad-7\",\"title\":\"Other\",\"source\":\"Ours\",\"license\":\"Ours\","
                    + "\"items\":{\"count\":2,\"min\":0,\"max\":3}}";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private String url;

    @BeforeEach
    void record() {
        url = "jdbc:sqlite:" + folder.resolve("w.sqlite");
        try (Database database = Database.open(url)) {
            AuditLog log = new AuditLog(database, Clock.systemUTC());
            TeamAccounts.join(new AccountStore(database, log));
            new CourseStore(database, log).open(ANN, "c-001", Recorded.opening());
        }
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        return Console.run(new CommandLine(new Workbench()), out, out, arguments);
    }

    @Test
    void aBackupIsWrittenOnceAndRestoredOnce() {
        String file = folder.resolve("backup.sqlite").toString();
        String other = "jdbc:sqlite:" + folder.resolve("other.sqlite");

        assertThat(run("--database", url, "--backup", file)).isZero();
        assertThat(run("--database", url, "--backup", file)).isEqualTo(2);
        assertThat(run("--database", other, "--restore", file)).isZero();
        assertThat(run("--database", other, "--restore", file)).isEqualTo(2);
        assertThat(run("--database", other, "--check")).isZero();
    }

    @Test
    void nothingIsBackedUpOrCheckedThatHoldsNothing() {
        String other = "jdbc:sqlite:" + folder.resolve("mistyped.sqlite");

        assertThat(run(
                        "--database",
                        other,
                        "--backup",
                        folder.resolve("backup.sqlite").toString()))
                .isEqualTo(2);
        assertThat(run("--database", other, "--check")).isEqualTo(2);
        assertThat(folder.resolve("backup.sqlite")).doesNotExist();
        assertThat(run(
                        "--database",
                        other,
                        "--restore",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(2);
    }

    @Test
    void itsVersionBearsItsName() {
        assertThat(run("--version")).isZero();
        assertThat(said.toString()).startsWith("workbench ");
    }

    @Test
    void whatWasChangedBehindTheLogIsNamed() throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_line_is_not_changed");
            statement.execute("UPDATE journal_line SET recorded_by = 'ben'");
        }

        assertThat(run("--lang", "en", "--database", url, "--check")).isEqualTo(1);
        assertThat(said.toString()).contains("Line c-001:1 is not the one that was recorded");
    }

    @Test
    void scalesThatCannotBeReadOrContradictAreRefusedInOneLineAndNothingStarts() throws Exception {
        Path malformed = Files.writeString(folder.resolve("scale.json"), "{\"id\":\"sleep-2\"}");
        Path contradicting = Files.writeString(folder.resolve("gad-7.json"), GAD_7_SCORED_OTHERWISE);
        String other = "jdbc:sqlite:" + folder.resolve("other.sqlite");

        assertThat(run("--lang", "en", "--database", other, "--scales", malformed.toString()))
                .isEqualTo(2);
        assertThat(run("--lang", "en", "--database", other, "--scales", contradicting.toString()))
                .isEqualTo(2);
        assertThat(said.toString().lines()).hasSize(2).allMatch(line -> line.contains("--scales"));
        assertThat(folder.resolve("other.sqlite")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeUsedIsNamedInOneLine() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no database ".repeat(100));

        assertThat(run("--lang", "en", "--database", "jdbc:sqlite:" + text)).isEqualTo(2);
        assertThat(run("--lang", "en", "--database", "mongodb://x")).isEqualTo(2);
        assertThat(said.toString().lines()).hasSize(2);
        assertThat(Files.readString(text)).startsWith("no database");
    }
}
