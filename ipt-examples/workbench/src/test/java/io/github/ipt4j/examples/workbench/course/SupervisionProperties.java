package io.github.ipt4j.examples.workbench.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.TeamAccounts;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.examples.workbench.testing.Team;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is remembered of courses, however they go on, is what a workbench shows that remembers nothing. */
final class SupervisionProperties {

    private static final int TRIES = 15;

    private static final int LONGEST = 40;

    private static final int FIVE = 5;

    private static final ImmutableList<CohortCourse> COURSES = Recorded.simulated(4);

    private static final ImmutableList<Wording> LANGUAGES =
            ImmutableList.of(Wording.in(Locale.UK), Wording.in(Locale.GERMAN));

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    /** Something that happens to a course. */
    private record Step(Kind kind, int course) {}

    private enum Kind {
        RECORD,
        RECORD_FIVE,
        ERASE
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds =
                Arbitraries.frequency(Tuple.of(6, Kind.RECORD), Tuple.of(3, Kind.RECORD_FIVE), Tuple.of(1, Kind.ERASE));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, COURSES.size() - 1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = TRIES)
    void whatIsRememberedIsWhatJudgingAnewWouldShow(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("supervision");
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("w.sqlite"))) {
            TeamAccounts.join(new AccountStore(database, new AuditLog(database, clock)));
            run(database, steps);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void run(Database database, List<Step> steps) {
        CourseStore courses = courses(database);
        Supervision supervision = new Supervision(courses, clock);
        for (Step step : steps) {
            take(step, courses);
            for (Wording wording : LANGUAGES) {
                assertThat(shown(supervision, wording))
                        .isEqualTo(shown(new Supervision(courses(database), clock), wording));
            }
        }
    }

    private CourseStore courses(Database database) {
        return new CourseStore(database, new AuditLog(database, clock));
    }

    private static void take(Step step, CourseStore courses) {
        CohortCourse course = COURSES.get(step.course());
        switch (step.kind()) {
            case RECORD -> record(courses, course);
            case RECORD_FIVE -> {
                for (int i = 0; i < FIVE; i++) {
                    record(courses, course);
                }
            }
            case ERASE ->
                courses.find(Team.ANN, course.course())
                        .ifPresent(found -> courses.erasePrivateText(Team.ADA, found.id()));
        }
    }

    /** Goes on in a course, from the beginning again when all of it is recorded, which is refused then. */
    private static void record(CourseStore courses, CohortCourse course) {
        int line = courses.find(Team.BEN, course.course())
                .map(found -> found.nextLine())
                .orElse(1);
        CourseEvent event = course.events().get((line - 1) % course.events().size());
        var unused = line == 1
                ? courses.open(Team.BEN, course.course(), (CourseOpened) event)
                : courses.append(Team.BEN, course.course(), line, event);
    }

    /** Everything that a row shows, as text. */
    private static ImmutableList<String> shown(Supervision supervision, Wording wording) {
        return supervision.rows(Team.SUE, wording).stream()
                .map(row -> row.course().id()
                        + wording.of(row.course().standing())
                        + row.course().sessions()
                        + row.course().concern()
                        + row.course().nextSession()
                        + row.course().isMeasureDue()
                        + row.adherence())
                .collect(ImmutableList.toImmutableList());
    }
}
