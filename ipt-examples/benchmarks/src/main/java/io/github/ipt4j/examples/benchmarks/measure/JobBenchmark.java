package io.github.ipt4j.examples.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.job.Samples;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What else the library does with courses of 16 sessions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JobBenchmark {

    /** Which job. */
    @Param
    public Job job = Job.JUDGE_REJECTED;

    private Samples samples = new Samples(0, ImmutableList.of(), ImmutableList.of(), ByteSource.empty());

    /** Makes the samples. */
    @Setup
    public void prepare() {
        samples = Samples.make();
    }

    /**
     * Does the job for all samples.
     *
     * @param blackhole takes the results
     * @return the number of events
     * @throws IOException never
     */
    @Benchmark
    public int job(Blackhole blackhole) throws IOException {
        return job.run(samples, blackhole::consume);
    }
}
