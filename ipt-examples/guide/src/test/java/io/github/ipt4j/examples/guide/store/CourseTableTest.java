package io.github.ipt4j.examples.guide.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

final class CourseTableTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final String COURSE = "course-1";

    @TempDir
    private Path folder;

    private CourseTable table;

    @BeforeEach
    void openTheTable() throws SQLException {
        table = anotherProgram();
        table.record(
                COURSE, CourseOpened.of(Protocols.standard(), OPENED, Client.of("c-001"), Concern.MAJOR_DEPRESSION));
    }

    private CourseTable anotherProgram() throws SQLException {
        Path file = folder.resolve("courses.db");
        // #region docs/own-store.md
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        CourseTable table = CourseTable.open(database, Protocols.standard(), JournalFormat.standard());
        // #endregion
        return table;
    }

    @Test
    void aCourseIsReadBackByAnotherProgram() throws SQLException {
        Verdict held = table.record(COURSE, SessionHeld.of(Session.of(1, OPENED)));

        assertThat(anotherProgram().course(COURSE)).isEqualTo(held.course());
        assertThat(table.course("course-2").entries()).isZero();
    }

    @Test
    void whatWasRefusedIsKeptWhereItWasSubmitted() throws SQLException {
        table.record(COURSE, SessionHeld.of(Session.of(99, OPENED, FlagRisk.of())));
        table.record(COURSE, SessionHeld.of(Session.of(98, OPENED)));
        table.record(COURSE, SessionHeld.of(Session.of(1, OPENED)));

        assertThat(anotherProgram().course(COURSE).entries()).isEqualTo(2);
        assertThat(table.course(COURSE).risk().standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void oneOfTwoWhoRecordTheSameSessionIsRefused() throws Exception {
        List<Verdict> verdicts = atOnce(2, SessionHeld.of(Session.of(1, OPENED)));

        assertThat(verdicts)
                .extracting(Verdict::type)
                .containsExactlyInAnyOrder(VerdictType.ACCEPTED, VerdictType.REJECTED);
        assertThat(table.course(COURSE).entries()).isEqualTo(2);
    }

    @Test
    void nothingIsLostWhenManyRecordAtTheSameTime() throws Exception {
        List<Verdict> verdicts = atOnce(24, ContactMade.of(OPENED.plusDays(1)));

        Course course = table.course(COURSE);
        assertThat(verdicts).extracting(Verdict::type).containsOnly(VerdictType.ACCEPTED);
        assertThat(course.entries()).isEqualTo(25);
        assertThat(course.history().entries()).hasSize(25);
    }

    private List<Verdict> atOnce(int writers, CourseEvent event) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Verdict>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                CourseTable own = anotherProgram();
                tasks.add(() -> own.record(COURSE, event));
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<Verdict> done : threads.invokeAll(tasks)) {
                verdicts.add(done.get());
            }
            return verdicts;
        } finally {
            threads.shutdown();
        }
    }
}
