package io.github.ipt4j.examples.benchmarks.report;

import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.measure.Figures;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as tables in Markdown. */
public final class Tables {

    private static final String HEAD =
            "| %s | median, ns an event | error | bytes an event | by the yardstick | rounds |%n"
                    + "| --- | ---: | ---: | ---: | ---: | --- |%n";

    /** By how much times can differ from run to run. */
    private static final double TIE = 1.2;

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
        return "Measured on " + where + ".\n\n" + machines + "\n" + jobs + "\n" + Rounds.LEGEND + "\n"
                + Target.table(Target.of(results)) + "\n" + fastest(results);
    }

    /** Who is the fastest other library, and whether it is slower: near ties are called so, whoever is ahead. */
    private static String fastest(Results results) {
        return Stream.of(Workload.values())
                .map(workload -> {
                    Machine other = results.fastestLibrary(workload);
                    double times = results.time(Machine.OURS, workload) / results.time(other, workload);
                    return format(
                            "On %s, judging on the state takes %.2f of the time of the fastest other library, %s: %s.%n",
                            workload.title(), times, other.title(), outcome(times));
                })
                .collect(Collectors.joining());
    }

    private static String outcome(double times) {
        return times < 1 / TIE ? "it is slower" : times > TIE ? "it is faster" : "a near tie";
    }

    private static String table(String title, Results results, Workload workload, Measurable... rows) {
        return format(HEAD, title)
                + Stream.of(rows).map(row -> row(row, results, workload)).collect(Collectors.joining());
    }

    private static String row(Measurable what, Results results, Workload workload) {
        Figures figures = results.of(what, workload);
        return format(
                "| %s | %.1f | ± %.1f | %.0f | %.2f | %s |%n",
                what.title(),
                figures.nanoseconds(),
                figures.error(),
                figures.bytes(),
                results.timesYardstick(what, workload),
                figures.rounds().cell("%.1f"));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
