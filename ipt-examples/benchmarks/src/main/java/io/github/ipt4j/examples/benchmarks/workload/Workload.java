package io.github.ipt4j.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.stream.Stream;

/** Courses under the standard protocol, none like the other, of which every event is accepted. */
public enum Workload {
    /** Courses of 16 sessions, from opening to conclusion. */
    SIXTEEN,
    /** Courses as they happen: of any length, with clients who stop coming. */
    VARIED;

    /** How many courses there are. */
    public static final int COURSES = 1024;

    private static final long SEED = 20_260_105;

    /**
     * The name for people.
     *
     * @return a short English phrase
     */
    public String title() {
        return switch (this) {
            case SIXTEEN -> "courses of 16 sessions";
            case VARIED -> "courses of any length";
        };
    }

    private Simulation simulation() {
        return switch (this) {
            case SIXTEEN -> simulation(0);
            case VARIED -> simulation(Simulation.CALIBRATED.dropOut());
        };
    }

    /** Without contacts, which the state machines of other libraries do not know. */
    private static Simulation simulation(double dropOut) {
        Simulation usual = Simulation.CALIBRATED;
        return new Simulation(dropOut, usual.missed(), usual.baseline(), usual.change(), usual.adherence(), 0);
    }

    private boolean holds(CohortCourse course) {
        return switch (this) {
            case SIXTEEN -> sessions(course) == 16;
            case VARIED -> true;
        };
    }

    /** The state machines of other libraries know no corrections. */
    private static boolean isCorrected(CohortCourse course) {
        return course.events().stream().anyMatch(event -> event.type() == EventType.RECORD_CORRECTED);
    }

    private static long sessions(CohortCourse course) {
        return course.events().stream()
                .filter(event -> event.type() == EventType.SESSION_HELD)
                .count();
    }

    /**
     * The courses, simulated anew.
     *
     * @return {@link #COURSES} courses, the same each time
     */
    public ImmutableList<CohortCourse> courses() {
        Simulator simulator = new Simulator(Protocols.standard(), simulation(), SEED);
        Compact compact = new Compact();
        return Stream.generate(simulator::next)
                .filter(course -> holds(course) && !isCorrected(course))
                .limit(COURSES)
                .map(compact::course)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many events the courses have in all.
     *
     * @param courses some courses
     * @return the sum over all courses
     */
    public static int events(ImmutableList<CohortCourse> courses) {
        return courses.stream().mapToInt(course -> course.events().size()).sum();
    }
}
