package io.github.ipt4j.examples.shared.simulate;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes one simulated course after the other. Not for use by several threads. */
public final class Simulator {

    private final Simulation simulation;
    private final StateMachine machine;
    private final SplittableRandom random;
    private int number;

    /**
     * A simulator at its first course.
     *
     * @param protocol the protocol that the courses keep
     * @param simulation what they are like
     * @param seed from where chance begins: the same seed gives the same courses
     */
    public Simulator(Protocol protocol, Simulation simulation, long seed) {
        this.simulation = simulation;
        this.machine = StateMachine.observing(protocol);
        this.random = new SplittableRandom(seed);
    }

    /**
     * The next course, which chance gives a beginning of its own.
     *
     * @return a course from its opening to its end; its id is {@code simulated-} and its number, from 000001
     */
    public CohortCourse next() {
        number++;
        String id = "simulated-" + String.format(Locale.ROOT, "%06d", number);
        return CohortCourse.of(id, new CourseSimulation(simulation, machine, new Chance(random.split())).events(id));
    }
}
