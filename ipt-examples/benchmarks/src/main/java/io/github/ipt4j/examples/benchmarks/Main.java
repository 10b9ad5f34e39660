package io.github.ipt4j.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.measure.Effort;
import io.github.ipt4j.examples.benchmarks.measure.Figures;
import io.github.ipt4j.examples.benchmarks.measure.Measuring;
import io.github.ipt4j.examples.benchmarks.measure.Subject;
import java.util.Set;

/** Measures everything. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) throws Exception {
        ImmutableMap<Subject, Figures> figures =
                Measuring.measure(Set.of(arguments).contains("--quick") ? Effort.QUICK : Effort.FULL);
        figures.forEach((s, f) -> System.out.printf(
                "%-60s %-8s %10.1f ± %6.1f  %10.1f B%n",
                s.what().title(), s.workload(), f.nanoseconds(), f.error(), f.bytes()));
    }
}
