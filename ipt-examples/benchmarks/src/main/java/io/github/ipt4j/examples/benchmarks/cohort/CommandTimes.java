package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import io.github.ipt4j.examples.benchmarks.report.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/**
 * What commands take for a whole cohort, each in a process of its own that starts cold, and what is left of that beyond the time
 * of the same command for a single course.
 */
final class CommandTimes {

    private static final String CHECK = "check --json --cohort";
    private static final String PROGRESS = "progress --cohort";
    private static final String FIDELITY = "fidelity --cohort";
    private static final List<String> COMMANDS =
            List.of(CHECK, "check --csv --cohort", "check --cohort", "cohort", PROGRESS, FIDELITY);
    private static final String HEAD = """
            | Each command in a process of its own | median, s | beyond one course, s | by auditing | rounds |
            | --- | ---: | ---: | ---: | --- |
            """;

    private final ImmutableMap<String, Rounds> whole;
    private final ImmutableMap<String, Rounds> one;
    private final double audited;

    private CommandTimes(ImmutableMap<String, Rounds> whole, ImmutableMap<String, Rounds> one, double audited) {
        this.whole = whole;
        this.one = one;
        this.audited = audited;
    }

    /**
     * Measures.
     *
     * @param cohort the whole cohort
     * @param single a cohort of one course
     * @param rounds how many rounds
     * @param audited what auditing the whole cohort takes in a warm machine
     */
    static CommandTimes measured(Path cohort, Path single, int rounds, double audited)
            throws IOException, InterruptedException, ExecutionException {
        return new CommandTimes(seconds(cohort, rounds), seconds(single, rounds), audited);
    }

    private static ImmutableMap<String, Rounds> seconds(Path cohort, int rounds)
            throws IOException, InterruptedException, ExecutionException {
        TakingTurns turns = new TakingTurns(0, rounds);
        for (String command : COMMANDS) {
            String[] arguments = (command + " " + cohort).split(" ");
            turns.add(command, () -> IptProcess.run(arguments));
        }
        return turns.seconds();
    }

    String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (String command : COMMANDS) {
            table.append(String.format(
                    Locale.ROOT,
                    "| `ipt %s` | %.2f | %.2f | %.1f | %s |\n",
                    command,
                    rounds(whole, command).median(),
                    beyond(command),
                    beyond(command) / audited,
                    rounds(whole, command).cell("%.2f")));
        }
        return table.toString();
    }

    private static Rounds rounds(ImmutableMap<String, Rounds> seconds, String command) {
        return Objects.requireNonNull(seconds.get(command));
    }

    private double beyond(String command) {
        return rounds(whole, command).median() - rounds(one, command).median();
    }

    List<Target> targets() {
        return List.of(
                new Target("`ipt " + CHECK + "` beyond one course, by auditing in a warm machine", 2, by(CHECK)),
                new Target("`ipt " + PROGRESS + "`, likewise", 3, by(PROGRESS)),
                new Target("`ipt " + FIDELITY + "`, likewise", 3, by(FIDELITY)));
    }

    private double by(String command) {
        return beyond(command) / audited;
    }
}
