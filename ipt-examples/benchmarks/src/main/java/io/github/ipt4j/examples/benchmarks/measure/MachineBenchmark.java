package io.github.ipt4j.examples.benchmarks.measure;

import io.github.ipt4j.examples.benchmarks.machine.Contestant;
import io.github.ipt4j.examples.benchmarks.machine.Contestant.Playable;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Judges and evolves whole courses, with each machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MachineBenchmark {

    /** Which machine. */
    @Param
    public Machine machine = Machine.OURS;

    /** Which courses. */
    @Param
    public Workload workload = Workload.SIXTEEN;

    private Playable[] courses = {};

    /** Gets the courses ready. */
    @Setup
    public void prepare() {
        Contestant contestant = machine.contestant();
        courses = workload.courses().stream()
                .map(course -> contestant.prepare(course.events()))
                .toArray(Playable[]::new);
    }

    /**
     * Judges and evolves every course.
     *
     * @return the number of events accepted
     */
    @Benchmark
    public int courses() {
        int accepted = 0;
        for (Playable course : courses) {
            accepted += Long.bitCount(course.play());
        }
        return accepted;
    }
}
