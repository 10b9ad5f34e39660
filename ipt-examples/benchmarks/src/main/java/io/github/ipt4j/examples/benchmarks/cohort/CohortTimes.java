package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import io.github.ipt4j.examples.benchmarks.report.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** Measures cohorts as wholes: the library in one warm Java machine, and the command line beside it. */
public final class CohortTimes {

    private static final int COURSES = 20_000;
    private static final List<Integer> SIZES = List.of(1000, 10_000, 100_000, 1_000_000);
    private static final String TOKENS = "bare JSON tokens";
    private static final String DUCK = "seven typed columns of its events, read by DuckDB from a file";

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Repeated cohort = Repeated.ofCourses(COURSES);
    private final boolean quick;

    private CohortTimes(boolean quick) {
        this.quick = quick;
    }

    /**
     * Measures, and returns the figures; takes some minutes.
     *
     * @param quick whether only for a look: few rounds, and no large cohorts
     * @return tables in Markdown
     * @throws IOException if no temporary file can be written
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException never
     */
    public static String measured(boolean quick) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("cohorts");
        Path whole = folder.resolve("cohort.jsonl");
        Path single = folder.resolve("course.jsonl");
        try {
            return new CohortTimes(quick).tables(whole, single);
        } finally {
            Files.deleteIfExists(whole);
            Files.deleteIfExists(single);
            Files.delete(folder);
        }
    }

    private String tables(Path whole, Path single) throws IOException, InterruptedException, ExecutionException {
        try (InputStream courses = cohort.open()) {
            Files.copy(courses, whole);
        }
        try (BufferedReader courses = Files.newBufferedReader(whole)) {
            Files.writeString(single, courses.readLine() + "\n");
        }
        ImmutableMap<String, Rounds> warm = warm(whole);
        CommandTimes commands =
                CommandTimes.measured(whole, single, quick ? 1 : 5, median(warm, CohortWork.JUDGED.title()));
        List<Target> targets = new ArrayList<>(targets(warm));
        targets.addAll(commands.targets());
        return kinds(warm) + "\n" + commands.table() + "\n" + Rounds.LEGEND + "\n" + Target.table(targets) + "\n"
                + sizes();
    }

    private ImmutableMap<String, Rounds> warm(Path whole) throws IOException, InterruptedException, ExecutionException {
        TakingTurns turns = new TakingTurns(quick ? 2 : 4, quick ? 3 : 9);
        turns.add(TOKENS, () -> BareTokens.count(cohort, threads));
        for (CohortWork work : CohortWork.values()) {
            turns.add(work.title(), () -> work.run(cohort, threads));
        }
        return turns.add(DUCK, () -> DuckColumns.count(whole, threads)).seconds();
    }

    private static double median(ImmutableMap<String, Rounds> seconds, String what) {
        return Objects.requireNonNull(seconds.get(what)).median();
    }

    private static List<Target> targets(ImmutableMap<String, Rounds> warm) {
        double decoded = median(warm, CohortWork.DECODED.title());
        double judged = median(warm, CohortWork.JUDGED.title());
        return List.of(
                new Target("auditing, by decoding", 1.3, judged / decoded),
                new Target("auditing, by bare tokens", 2.5, judged / median(warm, TOKENS)),
                new Target("every figure, by decoding", 1.5, median(warm, CohortWork.FIGURES.title()) / decoded));
    }

    private String kinds(ImmutableMap<String, Rounds> warm) throws IOException {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| A cohort of %,d courses, %d MB, on %d threads | median, s | MB/s",
                cohort.courses(),
                cohort.bytes() / 1_000_000,
                threads));
        table.append(" | by decoding | by bare tokens | rounds |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
        for (String work : warm.keySet()) {
            table.append(row(work, warm));
        }
        return table.toString();
    }

    private String row(String what, ImmutableMap<String, Rounds> warm) throws IOException {
        double seconds = median(warm, what);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f | %.2f | %.2f | %s |\n",
                what,
                seconds,
                cohort.bytes() / 1e6 / seconds,
                seconds / median(warm, CohortWork.DECODED.title()),
                seconds / median(warm, TOKENS),
                Objects.requireNonNull(warm.get(what)).cell("%.2f"));
    }

    private String sizes() throws IOException, InterruptedException, ExecutionException {
        StringBuilder table =
                new StringBuilder("| courses audited | seconds | microseconds a course |\n| ---: | ---: | ---: |\n");
        for (int size : quick ? SIZES.subList(0, 2) : SIZES) {
            Repeated sized = cohort.withCourses(size);
            Timed audit = () -> CohortWork.JUDGED.run(sized, threads);
            double seconds = audit.seconds();
            table.append(String.format(Locale.ROOT, "| %,d | %.2f | %.1f |\n", size, seconds, seconds * 1e6 / size));
        }
        return table.toString();
    }
}
