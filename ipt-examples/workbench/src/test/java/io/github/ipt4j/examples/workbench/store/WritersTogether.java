package io.github.ipt4j.examples.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.examples.workbench.testing.Team;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who record in the same courses at the same time, each on what they read before. */
final class WritersTogether {

    private static final int WRITERS = 50;

    private final CourseStore courses;
    private final ImmutableList<CohortCourse> simulated;
    private final long end;
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    private WritersTogether(CourseStore courses, ImmutableList<CohortCourse> simulated, Duration duration) {
        this.courses = courses;
        this.simulated = simulated;
        this.end = System.nanoTime() + duration.toNanos();
    }

    /** Lets 50 record for a time, and checks that what is stored is what they were told. */
    static String run(Database database, int courses, Duration duration)
            throws InterruptedException, ExecutionException {
        AuditLog log = new AuditLog(database, Clock.systemUTC());
        TeamAccounts.join(new AccountStore(database, log));
        CourseStore store = new CourseStore(database, log);
        WritersTogether writers = new WritersTogether(store, Recorded.simulated(courses), duration);
        writers.open();
        writers.write();
        writers.check();
        assertThat(AuditCheck.of(database)).isEmpty();
        return writers.added + " lines added, " + writers.conflicts + " conflicts";
    }

    private void open() {
        for (CohortCourse course : simulated) {
            courses.open(Team.ANN, course.course(), Recorded.opening(course));
            added.incrementAndGet();
        }
    }

    private void write() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                SplittableRandom random = new SplittableRandom(i);
                writers.add(threads.submit(() -> write(random)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(SplittableRandom random) {
        while (System.nanoTime() < end) {
            CohortCourse course = simulated.get(random.nextInt(simulated.size()));
            Account author = random.nextBoolean() ? Team.ANN : Team.BEN;
            int line = courses.find(author, course.course()).orElseThrow().nextLine();
            if (line <= course.events().size()) {
                count(courses.append(
                        author, course.course(), line, course.events().get(line - 1)));
            }
        }
    }

    private void count(Appending appending) {
        (appending instanceof Appended ? added : conflicts).incrementAndGet();
    }

    /** Every journal is the beginning of what happened, and together they have as many lines as were acknowledged. */
    private void check() {
        int stored = 0;
        for (CohortCourse course : simulated) {
            StoredCourse read = courses.find(Team.ANN, course.course()).orElseThrow();
            List<CourseEvent> expected = course.events().subList(0, read.lines().size());
            assertThat(read.lines()).extracting(StoredLine::event).containsExactlyElementsOf(expected);
            assertThat(read.lines()).extracting(StoredLine::number).doesNotHaveDuplicates();
            assertThat(read.audited().verdicts()).hasSameSizeAs(expected);
            stored += read.lines().size();
        }
        assertThat(stored).isEqualTo(added.get());
        assertThat(added.get()).isGreaterThan(simulated.size());
    }
}
