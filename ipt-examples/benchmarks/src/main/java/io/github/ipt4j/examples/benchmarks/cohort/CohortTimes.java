package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.ipt4j.examples.benchmarks.report.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** Measures cohorts as wholes, in one warm Java machine: the kinds of work take turns, and the median counts. */
public final class CohortTimes {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 9;
    private static final int COURSES = 20_000;
    private static final List<Integer> SIZES = List.of(1000, 10_000, 100_000, 1_000_000);

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Repeated cohort = Repeated.ofCourses(COURSES);

    private CohortTimes() {}

    /**
     * Measures, and returns the figures; takes about a minute.
     *
     * @return three tables in Markdown
     * @throws IOException never
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException never
     */
    public static String measured() throws IOException, InterruptedException, ExecutionException {
        CohortTimes times = new CohortTimes();
        return times.kinds() + "\n" + times.sizes();
    }

    private String kinds() throws IOException, InterruptedException, ExecutionException {
        List<Double> bare = new ArrayList<>();
        ListMultimap<CohortWork, Double> worked = ArrayListMultimap.create();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            if (round == 0) {
                bare.clear();
                worked.clear();
            }
            bare.add(seconds(() -> BareTokens.count(cohort, threads)));
            for (CohortWork work : CohortWork.values()) {
                worked.put(work, seconds(() -> work.run(cohort, threads)));
            }
        }
        double tokens = median(bare);
        double decoded = median(worked.get(CohortWork.DECODED));
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| A cohort of %,d courses, %d MB, on %d threads | median, s | MB/s",
                cohort.courses(),
                cohort.bytes() / 1_000_000,
                threads));
        table.append(" | by decoding | by bare tokens |\n| --- | ---: | ---: | ---: | ---: |\n")
                .append(row("bare JSON tokens", tokens, decoded, tokens));
        for (CohortWork work : CohortWork.values()) {
            table.append(row(work.title(), median(worked.get(work)), decoded, tokens));
        }
        double judged = median(worked.get(CohortWork.JUDGED));
        return table + "\n"
                + Target.table(List.of(
                        new Target("auditing, by decoding", 1.3, judged / decoded),
                        new Target("auditing, by bare tokens", 3.5, judged / tokens)));
    }

    private String row(String what, double seconds, double decoded, double tokens) throws IOException {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f | %.2f | %.2f |\n",
                what,
                seconds,
                cohort.bytes() / 1e6 / seconds,
                seconds / decoded,
                seconds / tokens);
    }

    private String sizes() throws IOException, InterruptedException, ExecutionException {
        StringBuilder table =
                new StringBuilder("| courses audited | seconds | microseconds a course |\n| ---: | ---: | ---: |\n");
        for (int size : SIZES) {
            Repeated sized = cohort.withCourses(size);
            double seconds = seconds(() -> CohortWork.JUDGED.run(sized, threads));
            table.append(String.format(Locale.ROOT, "| %,d | %.2f | %.1f |\n", size, seconds, seconds * 1e6 / size));
        }
        return table.toString();
    }

    /** Something that takes a while. */
    private interface Timed {
        long run() throws IOException, InterruptedException, ExecutionException;
    }

    private static double seconds(Timed timed) throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        if (timed.run() == 0) {
            throw new IllegalStateException("Nothing was done.");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
