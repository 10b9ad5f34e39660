package io.github.ipt4j.examples.benchmarks.cohort;

import io.github.ipt4j.examples.benchmarks.report.Target;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.repair.Repair;
import io.github.ipt4j.protocol.repair.RepairFinder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/** Measures how long least repairs of simulated courses take that depart from their protocol. */
public final class RepairTimes {

    private static final int WARM_UP = 5_000;
    private static final int COURSES = 100_000;
    private static final int MINUTE = 60;
    private static final Simulation CARELESS = new Simulation(0.033, 0.1, 15.5, 7.1, 0.9, 0.03);

    private final int threads = Runtime.getRuntime().availableProcessors();

    private RepairTimes() {}

    /**
     * Measures, and returns the figures; takes about two minutes.
     *
     * @return two tables in Markdown
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException never
     */
    public static String measured() throws InterruptedException, ExecutionException {
        return new RepairTimes().tables();
    }

    private String tables() throws InterruptedException, ExecutionException {
        List<AuditedCourse> courses = departing(Protocols.standard(), COURSES);
        double own = seconds(courses, Protocols.standard());
        double other = seconds(courses, Protocols.withId("ipt-acute").orElseThrow());
        return String.format(Locale.ROOT, """
                        | Least repairs of %,d courses that depart, on %d threads | seconds | microseconds a course |
                        | --- | ---: | ---: |
                        """, COURSES, threads)
                + row("under the protocol that they departed from, `ipt-standard`", own)
                + row("under another protocol, `ipt-acute`", other)
                + "\n"
                + Target.table(List.of(
                        new Target("seconds under their own protocol", MINUTE, own),
                        new Target("seconds under another protocol", MINUTE, other)));
    }

    private static String row(String what, double seconds) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.0f |\n", what, seconds, seconds * 1e6 / COURSES);
    }

    /** Simulated courses of which each departs from its protocol at least once. */
    private static List<AuditedCourse> departing(Protocol protocol, int courses) {
        Simulator simulator = new Simulator(protocol, CARELESS, 1);
        return Stream.generate(() -> AuditedCourse.of(
                        Course.observing(protocol), simulator.next().events()))
                .filter(audited -> !audited.course().conforms())
                .limit(courses)
                .toList();
    }

    private double seconds(List<AuditedCourse> courses, Protocol protocol)
            throws InterruptedException, ExecutionException {
        RepairFinder finder = RepairFinder.under(protocol);
        repair(courses.subList(0, WARM_UP), finder);
        long begin = System.nanoTime();
        if (repair(courses, finder) < courses.size()) {
            throw new IllegalStateException("Not every course was repaired.");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private long repair(List<AuditedCourse> courses, RepairFinder finder)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> courses.parallelStream()
                            .map(finder::find)
                            .flatMap(Optional::stream)
                            .mapToInt(Repair::distance)
                            .count())
                    .get();
        } finally {
            pool.shutdown();
        }
    }
}
