package io.github.ipt4j.examples.workbench.store;

import static io.github.ipt4j.examples.workbench.testing.Recorded.opening;
import static io.github.ipt4j.examples.workbench.testing.Recorded.session;
import static io.github.ipt4j.examples.workbench.testing.Team.ADA;
import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.BEN;
import static io.github.ipt4j.examples.workbench.testing.Team.OTTO;
import static io.github.ipt4j.examples.workbench.testing.Team.SUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.store.Appending.Conflict;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store does on any database. */
abstract class CourseStoreBehavior {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private AuditLog log;
    private CourseStore courses;

    abstract String url();

    @BeforeEach
    void open() {
        database = Database.open(url());
        log = new AuditLog(database, Clock.fixed(NOON, ZoneOffset.UTC));
        courses = new CourseStore(database, log);
        TeamAccounts.join(new AccountStore(database, log));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCourseIsReadAsItWasRecorded() {
        CohortCourse simulated = Recorded.simulated(1).get(0);
        courses.open(ANN, "c", Recorded.opening(simulated));
        for (int line = 2; line <= simulated.events().size(); line++) {
            courses.append(ANN, "c", line, simulated.events().get(line - 1));
        }

        StoredCourse read = courses.find(ANN, "c").orElseThrow();

        assertThat(read.lines()).extracting(StoredLine::event).containsExactlyElementsOf(simulated.events());
        assertThat(read.lines())
                .allMatch(line -> line.at().equals(NOON) && line.by().equals("ann"));
        assertThat(read.audited().refused()).isZero();
        assertThat(read.counselor()).isEqualTo("ann");
    }

    @Test
    void whatWasRefusedIsKeptAsALineToo() {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, opening());

        StoredCourse read = courses.find(ANN, "c").orElseThrow();

        assertThat(read.lines()).hasSize(2);
        assertThat(read.audited().refused()).isEqualTo(1);
        assertThat(read.nextLine()).isEqualTo(3);
    }

    @Test
    void whoRecordsTheSameSessionSecondIsShownTheFirst() {
        courses.open(ANN, "c", opening());
        int next = courses.find(ANN, "c").orElseThrow().nextLine();

        Appending first = courses.append(ANN, "c", next, session(50));
        Appending second = courses.append(BEN, "c", next, session(45));

        assertThat(first).isEqualTo(new Appended(2));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.between())
                                .containsExactly(new StoredLine(2, session(50), NOON, "ann")));
        assertThat(courses.find(BEN, "c").orElseThrow().lines()).hasSize(2);
    }

    @Test
    void aLineLeavesNoGapBeforeIt() {
        courses.open(ANN, "c", opening());

        assertThat(courses.append(ANN, "c", 7, session(50))).isInstanceOf(Conflict.class);
        assertThat(courses.find(ANN, "c").orElseThrow().lines()).hasSize(1);
    }

    @Test
    void aCourseIsOpenedOnce() {
        courses.open(ANN, "c", opening());

        assertThat(courses.open(BEN, "c", opening())).isInstanceOf(Conflict.class);
        assertThat(courses.find(BEN, "c").orElseThrow().counselor()).isEqualTo("ann");
    }

    @Test
    void anotherTeamNeitherFindsNorListsNorAddsToACourse() {
        courses.open(ANN, "c", opening());

        assertThat(courses.find(OTTO, "c")).isEmpty();
        assertThat(courses.list(OTTO)).isEmpty();
        assertThatThrownBy(() -> courses.append(OTTO, "c", 2, session(50))).isInstanceOf(UnknownCourseException.class);
        assertThatThrownBy(() -> courses.open(OTTO, "c", opening())).isInstanceOf(UnknownCourseException.class);
        assertThat(courses.find(ANN, "c").orElseThrow().lines()).hasSize(1);
    }

    @Test
    void aSupervisorReadsAndRecordsNothing() {
        courses.open(ANN, "c", opening());

        assertThat(courses.list(SUE)).containsExactly(new ListedCourse("c", "ann", 1));
        assertThat(courses.find(SUE, "c")).isPresent();
        assertThatThrownBy(() -> courses.append(SUE, "c", 2, session(50))).isInstanceOf(UnknownCourseException.class);
    }

    @Test
    void anAdminReadsNoCourse() {
        courses.open(ANN, "c", opening());

        assertThat(courses.list(ADA)).isEmpty();
        assertThat(courses.find(new Account("ada", Role.ADMIN, "north"), "c")).isEmpty();
    }

    @Test
    void whoReadAndWroteWhichCourseIsLogged() {
        courses.open(ANN, "c", opening());
        assertThat(courses.find(SUE, "c")).isPresent();
        courses.append(BEN, "c", 2, session(50));
        courses.append(BEN, "c", 2, session(50));

        assertThat(log.latest(3))
                .extracting(AuditRecord::account, AuditRecord::action, AuditRecord::course, AuditRecord::line)
                .containsExactly(
                        tuple("ben", AuditAction.RECORDED, "c", 2),
                        tuple("sue", AuditAction.READ, "c", 0),
                        tuple("ann", AuditAction.RECORDED, "c", 1));
    }

    @Test
    void erasedTextIsGoneAndTheCourseIsJudgedAsBefore() {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, session(50));
        StoredCourse before = courses.find(ANN, "c").orElseThrow();

        courses.erasePrivateText(ADA, "c");

        StoredCourse after = courses.find(ANN, "c").orElseThrow();
        assertThat(after.course().state()).isEqualTo(before.course().state());
        assertThat(written(after)).doesNotContain(Recorded.SECRET);
        assertThat(AuditCheck.of(database)).isEmpty();
    }

    @Test
    void onlyAnAdminErasesText() {
        courses.open(ANN, "c", opening());

        assertThatThrownBy(() -> courses.erasePrivateText(ANN, "c")).isInstanceOf(UnknownCourseException.class);
        assertThatThrownBy(() -> courses.erasePrivateText(ADA, "d")).isInstanceOf(UnknownCourseException.class);
    }

    @Test
    void aLogThatNobodyTouchedIsWhole() {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, session(50));
        courses.find(SUE, "c");

        assertThat(AuditCheck.of(database)).isEmpty();
    }

    @Test
    void everythingChangedBehindTheLogIsFound() {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, session(50));
        courses.find(SUE, "c");

        assertFound("UPDATE audit_record SET account = 'ben' WHERE action = 'read'", AuditProblem.Kind.RECORD);
        assertFound("DELETE FROM audit_record WHERE number = 2", AuditProblem.Kind.RECORD);
        assertFound(
                "UPDATE journal_line SET event = REPLACE(event, '50', '51') WHERE line = 2", AuditProblem.Kind.LINE);
        assertFound("UPDATE journal_line SET recorded_by = 'ben' WHERE line = 2", AuditProblem.Kind.LINE);
        assertFound(
                "UPDATE private_line SET event = REPLACE(event, 'Quentin', 'Victor') WHERE line = 2",
                AuditProblem.Kind.PRIVATE_TEXT);
        assertFound("DELETE FROM private_line WHERE line = 2", AuditProblem.Kind.MISSING_PRIVATE_TEXT);
        assertFound(
                "INSERT INTO journal_line SELECT course, 3, event, commitment, recorded_at, recorded_by FROM journal_line"
                        + " WHERE line = 2",
                AuditProblem.Kind.UNRECORDED_LINE);
    }

    /** Does something behind the log's back and without the triggers, and undoes it when it was found. */
    private void assertFound(String tampering, AuditProblem.Kind kind) {
        database.read(connection -> {
            connection.setAutoCommit(false);
            assertThat(Triggers.drop(connection, database.dialect())).isPositive();
            assertThat(Sql.update(connection, tampering)).as(tampering).isPositive();
            assertThat(AuditCheck.of(connection))
                    .as(tampering)
                    .extracting(AuditProblem::kind)
                    .contains(kind);
            connection.rollback();
            connection.setAutoCommit(true);
            return true;
        });
        assertThat(AuditCheck.of(database)).isEmpty();
    }

    @Test
    void aBackupIsRestoredWholeAndNeverOverAnything() throws Exception {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, session(50));
        Path file = folder.resolve("backup.sqlite");
        Backup.write(database, file);
        courses.append(ANN, "c", 3, session(50));

        try (Database restored = Database.open("jdbc:sqlite:" + folder.resolve("restored.sqlite"))) {
            assertThat(Backup.restore(file, restored)).isTrue();
            assertThat(new CourseStore(restored, new AuditLog(restored, Clock.systemUTC()))
                            .find(BEN, "c")
                            .orElseThrow()
                            .lines())
                    .containsExactly(
                            new StoredLine(1, opening(), NOON, "ann"), new StoredLine(2, session(50), NOON, "ann"));
            assertThat(AuditCheck.of(restored)).isEmpty();
            assertThat(Backup.restore(file, restored)).isFalse();
        }
        assertThatThrownBy(() -> Backup.write(database, file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aBackupIsRestoredIntoThisDatabaseToo() throws Exception {
        courses.open(ANN, "c", opening());
        Path file = folder.resolve("backup.sqlite");
        Backup.write(database, file);

        try (Database restored = Database.open(url())) {
            assertThat(Backup.restore(file, restored)).isTrue();
            assertThat(AuditCheck.of(restored)).isEmpty();
        }
    }

    @Test
    void whatIsNotPrivateIsStoredWithoutPrivateText() {
        courses.open(ANN, "c", opening());
        courses.append(ANN, "c", 2, session(50));

        assertThat(database.<List<String>>read(
                        connection -> Sql.list(connection, "SELECT event FROM journal_line", row -> row.getString(1))))
                .hasSize(2)
                .noneMatch(event -> event.contains("Quentin"));
    }

    private static String written(StoredCourse course) {
        StringBuilder written = new StringBuilder();
        for (StoredLine line : course.lines()) {
            CourseEvent event = line.event();
            written.append(JournalFormat.standard().write(event));
        }
        return written.toString();
    }
}
