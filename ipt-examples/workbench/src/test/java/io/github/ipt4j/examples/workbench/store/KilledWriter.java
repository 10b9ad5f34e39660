package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.examples.workbench.testing.Team;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;

/** A process that records until it is killed, and says of each line, once it is acknowledged, that it is. */
public final class KilledWriter {

    /** The courses in which it records. */
    static final int COURSES = 40;

    private static final int WRITERS = 8;

    private final CourseStore courses;
    private final List<CohortCourse> simulated = Recorded.simulated(COURSES);

    private KilledWriter(CourseStore courses) {
        this.courses = courses;
    }

    /**
     * Records.
     *
     * @param arguments the URL of the database, whose accounts are those of the {@link Team}, and a number that it begins with
     */
    public static void main(String[] arguments) {
        Database database = Database.open(arguments[0]);
        KilledWriter writer = new KilledWriter(new CourseStore(database, new AuditLog(database, Clock.systemUTC())));
        for (int i = 0; i < WRITERS; i++) {
            SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]) * WRITERS + i);
            new Thread(() -> writer.run(random)).start();
        }
    }

    private void run(SplittableRandom random) {
        while (true) {
            String id = "killed-" + random.nextInt(COURSES);
            CohortCourse course = simulated.get(random.nextInt(COURSES));
            int line = courses.find(Team.ANN, id).map(StoredCourse::nextLine).orElse(1);
            Appending appending = line == 1
                    ? courses.open(Team.ANN, id, Recorded.opening(course))
                    : courses.append(Team.ANN, id, line, course.events().get(1));
            if (appending instanceof Appended appended) {
                say(id + " " + appended.line());
            }
        }
    }

    private static synchronized void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
