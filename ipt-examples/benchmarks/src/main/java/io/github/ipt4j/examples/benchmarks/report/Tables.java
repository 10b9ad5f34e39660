package io.github.ipt4j.examples.benchmarks.report;

import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.measure.Figures;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as tables in Markdown. */
public final class Tables {

    private static final String HEAD = "| %s | median, ns an event | error | bytes an event | by the yardstick |%n"
            + "| --- | ---: | ---: | ---: | ---: |%n";

    private Tables() {}

    /**
     * Every figure, and a word on each target.
     *
     * @param results what was measured
     * @param where the machine on which it was, in a phrase
     * @return Markdown
     */
    public static String of(Results results, String where) {
        String machines = Stream.of(Workload.values())
                .map(workload -> table("Judge and evolve " + workload.title(), results, workload, Machine.values()))
                .collect(Collectors.joining("\n"));
        String jobs = table("Other work, on courses of 16 sessions", results, Workload.SIXTEEN, Job.values());
        return "Measured on " + where + ".\n\n" + machines + "\n" + jobs + "\n" + Target.table(Target.of(results));
    }

    private static String table(String title, Results results, Workload workload, Measurable... rows) {
        return format(HEAD, title)
                + Stream.of(rows).map(row -> row(row, results, workload)).collect(Collectors.joining());
    }

    private static String row(Measurable what, Results results, Workload workload) {
        Figures figures = results.of(what, workload);
        return format(
                "| %s | %.1f | ± %.1f | %.0f | %.2f |%n",
                what.title(),
                figures.nanoseconds(),
                figures.error(),
                figures.bytes(),
                results.timesYardstick(what, workload));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
