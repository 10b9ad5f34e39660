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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<Place> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** A line of a course. */
    private record Place(String course, int line) {}

    private WritersTogether(CourseStore courses, ImmutableList<CohortCourse> simulated, Duration duration) {
        this.courses = courses;
        this.simulated = simulated;
        this.end = System.nanoTime() + duration.toNanos();
    }

    /** Lets 50 record for a time, and checks that what is stored is what was acknowledged to them. */
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
        return writers.acknowledged.size() + " lines added, of which " + writers.refused + " are refused entries; "
                + writers.conflicts + " conflicts";
    }

    private void open() {
        for (CohortCourse course : simulated) {
            note(course.course(), courses.open(Team.ANN, course.course(), Recorded.opening(course)));
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
            note(course.course(), courses.append(author, course.course(), line, event(course, line)));
        }
    }

    /** What a line of a course says: what happened, and from the beginning again once all of it was recorded. */
    private static CourseEvent event(CohortCourse course, int line) {
        return course.events().get((line - 1) % course.events().size());
    }

    private void note(String course, Appending appending) {
        if (appending instanceof Appended appended) {
            assertThat(acknowledged.add(new Place(course, appended.line())))
                    .as("No other writer was acknowledged line " + appended.line())
                    .isTrue();
        } else {
            conflicts.incrementAndGet();
        }
    }

    /** Every journal is what was submitted, line by line, replays, and has the lines that were acknowledged and no other. */
    private void check() {
        Set<Place> stored = new HashSet<>();
        for (CohortCourse course : simulated) {
            StoredCourse read = courses.find(Team.ANN, course.course()).orElseThrow();
            for (StoredLine line : read.lines()) {
                assertThat(line.event()).isEqualTo(event(course, line.number()));
                assertThat(stored.add(new Place(read.id(), line.number()))).isTrue();
            }
            assertThat(read.audited().verdicts()).hasSameSizeAs(read.lines());
            refused.addAndGet(read.audited().refused());
        }
        assertThat(stored).isEqualTo(acknowledged).hasSizeGreaterThan(simulated.size());
    }
}
