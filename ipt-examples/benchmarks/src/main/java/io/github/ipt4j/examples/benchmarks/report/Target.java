package io.github.ipt4j.examples.benchmarks.report;

import static io.github.ipt4j.examples.benchmarks.machine.Machine.OURS;
import static io.github.ipt4j.examples.benchmarks.machine.Machine.OURS_WITH_HISTORY;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the library means to keep.
 *
 * @param statement what is compared
 * @param limit the maximum that meets it
 * @param measured the value
 */
public record Target(String statement, double limit, double measured) {

    static ImmutableList<Target> of(Results results) {
        return Stream.concat(
                        Stream.of(Workload.values()).flatMap(workload -> ofCourses(results, workload)),
                        ofRejections(results))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Target> ofCourses(Results results, Workload workload) {
        double ours = results.time(OURS, workload);
        double fastest = results.time(results.fastestLibrary(workload), workload);
        String on = " (" + workload.title() + ")";
        return Stream.of(
                new Target("on the state, by the yardstick" + on, 2, results.timesYardstick(OURS, workload)),
                new Target("on the state, by the fastest other library" + on, 1, ours / fastest),
                new Target(
                        "bytes allocated for an accepted event" + on,
                        96,
                        results.of(OURS, workload).bytes()),
                new Target(
                        "keeping the history, by the state alone" + on,
                        2,
                        results.time(OURS_WITH_HISTORY, workload) / ours));
    }

    private static Stream<Target> ofRejections(Results results) {
        double judged = results.time(Job.JUDGE_REJECTED, Workload.SIXTEEN) / results.time(OURS, Workload.SIXTEEN);
        double recorded = results.time(OURS_WITH_HISTORY, Workload.SIXTEEN);
        return Stream.of(
                new Target("a rejected event by an accepted one, on the state", 4, judged),
                new Target(
                        "a rejected event by an accepted one, recorded",
                        4,
                        results.time(Job.RECORD_REJECTED, Workload.SIXTEEN) / recorded),
                new Target(
                        "a rejected event by an accepted one, recorded, with violations and facts",
                        4,
                        results.time(Job.EXPLAIN_REJECTED, Workload.SIXTEEN) / recorded));
    }

    private boolean isMet() {
        return measured <= limit;
    }

    /**
     * Targets as a table, with a word on each.
     *
     * @param targets the targets
     * @return Markdown
     */
    public static String table(List<Target> targets) {
        return "| target | at most | measured | |\n| --- | ---: | ---: | --- |\n"
                + targets.stream().map(Target::row).collect(Collectors.joining());
    }

    private String row() {
        String maximum = BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
        String word = isMet() ? "met" : "**missed**";
        return String.format(Locale.ROOT, "| %s | %s | %.2f | %s |\n", statement, maximum, measured, word);
    }
}
