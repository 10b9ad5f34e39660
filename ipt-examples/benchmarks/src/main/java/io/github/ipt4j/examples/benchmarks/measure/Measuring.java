package io.github.ipt4j.examples.benchmarks.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.job.Samples;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, and sums up what JMH says. */
public final class Measuring {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Measuring() {}

    /**
     * Measures everything.
     *
     * @param effort how much time to spend
     * @return the figures of each subject, in the order of the machines and jobs
     * @throws RunnerException if a benchmark fails
     * @throws IOException never
     */
    public static ImmutableMap<Subject, Figures> measure(Effort effort) throws RunnerException, IOException {
        ListMultimap<Subject, MeasuredRound> rounds = LinkedListMultimap.create();
        for (int round = 0; round < effort.rounds(); round++) {
            round(effort).forEach(rounds::put);
        }
        for (int repeat = 0; repeat < effort.repeats() && repeat(rounds, effort); repeat++) {}
        return figures(rounds);
    }

    private static Map<Subject, MeasuredRound> round(Effort effort) throws RunnerException {
        Map<Subject, MeasuredRound> round = new LinkedHashMap<>();
        for (RunResult result : new Runner(options(effort)).run()) {
            round.put(Subject.of(result.getParams()), measured(iterations(result)));
        }
        return round;
    }

    /** Measures everything once more if anything was disturbed, in the place of the round that was; false if nothing was. */
    private static boolean repeat(ListMultimap<Subject, MeasuredRound> rounds, Effort effort) throws RunnerException {
        List<Subject> disturbed = rounds.keySet().stream()
                .filter(subject -> medians(rounds.get(subject)).isDisturbed())
                .toList();
        if (!disturbed.isEmpty()) {
            System.out.println("Disturbed, and measured again: " + disturbed);
            Map<Subject, MeasuredRound> again = round(effort);
            disturbed.forEach(subject -> rounds.get(subject)
                    .set(medians(rounds.get(subject)).outermost(), Objects.requireNonNull(again.get(subject))));
        }
        return !disturbed.isEmpty();
    }

    private static Rounds medians(List<MeasuredRound> rounds) {
        return Rounds.of(rounds.stream().map(MeasuredRound::median).toList());
    }

    private static Options options(Effort effort) {
        return new OptionsBuilder()
                .include(MachineBenchmark.class.getName())
                .include(JobBenchmark.class.getName())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                // A young generation that stays in the processor's cache, and a collector without threads of its own:
                // else pages handed out or taken back, and a second thread, are measured instead of judging.
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-Xmn16m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
    }

    private static List<IterationResult> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
    }

    private static MeasuredRound measured(List<IterationResult> iterations) {
        return new MeasuredRound(
                each(iterations, iteration -> iteration.getPrimaryResult().getScore()),
                each(iterations, Measuring::allocated));
    }

    private static ImmutableMap<Subject, Figures> figures(ListMultimap<Subject, MeasuredRound> rounds)
            throws IOException {
        Samples samples = Samples.make();
        ImmutableMap.Builder<Subject, Figures> figures = ImmutableMap.builder();
        for (Subject subject : rounds.keySet()) {
            figures.put(subject, Figures.of(rounds.get(subject), events(subject, samples)));
        }
        return figures.buildOrThrow();
    }

    private static double allocated(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED))
                .getScore();
    }

    private static ImmutableDoubleArray each(
            List<IterationResult> iterations, ToDoubleFunction<IterationResult> score) {
        return ImmutableDoubleArray.copyOf(iterations.stream().mapToDouble(score));
    }

    /** How many events one invocation of a benchmark goes through. */
    private static int events(Subject subject, Samples samples) throws IOException {
        return subject.what() instanceof Job job
                ? job.run(samples, result -> {})
                : Workload.events(subject.workload().courses());
    }
}
