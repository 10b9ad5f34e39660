package io.github.ipt4j.examples.benchmarks.report;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.machine.Machine.Kind;
import io.github.ipt4j.examples.benchmarks.measure.Figures;
import io.github.ipt4j.examples.benchmarks.measure.Subject;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The figures of one run.
 *
 * @param figures the figures of each subject
 */
public record Results(ImmutableMap<Subject, Figures> figures) {

    Figures of(Measurable what, Workload workload) {
        return Objects.requireNonNull(figures.get(new Subject(what, workload)));
    }

    double time(Measurable what, Workload workload) {
        return of(what, workload).nanoseconds();
    }

    double timesYardstick(Measurable what, Workload workload) {
        return time(what, workload) / time(Machine.YARDSTICK, workload);
    }

    /** The other library that takes the least time. */
    Machine fastestLibrary(Workload workload) {
        return Stream.of(Machine.values())
                .filter(machine -> machine.kind() == Kind.LIBRARY)
                .min(Comparator.comparingDouble(machine -> time(machine, workload)))
                .orElseThrow();
    }
}
