package io.github.ipt4j.examples.benchmarks;

import io.github.ipt4j.examples.benchmarks.cohort.CohortTimes;
import io.github.ipt4j.examples.benchmarks.cohort.RepairTimes;
import io.github.ipt4j.examples.benchmarks.cohort.StartTimes;
import io.github.ipt4j.examples.benchmarks.measure.Effort;
import io.github.ipt4j.examples.benchmarks.measure.Measuring;
import io.github.ipt4j.examples.benchmarks.report.Chart;
import io.github.ipt4j.examples.benchmarks.report.Page;
import io.github.ipt4j.examples.benchmarks.report.Results;
import io.github.ipt4j.examples.benchmarks.report.Tables;
import io.github.ipt4j.examples.shared.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and prints tables. Run in the root of the repository with {@code --overwrite} and without {@code --quick}, it also
 * writes them into {@code docs/performance.md}, and the chart beside it.
 */
public final class Main {

    private static final String OVERWRITE = "--overwrite";
    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path CHART = Path.of("docs/images/performance.svg");

    private Main() {}

    /**
     * Measures.
     *
     * @param arguments nothing; {@code --quick}; or {@code cohorts}, for whole cohorts, which can be quick too; {@code repairs}, for least repairs;
     *     {@code start}, for what it takes to start; and {@code --overwrite} to keep the tables
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the page cannot be read or written
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException never
     */
    public static void main(String... arguments)
            throws RunnerException, IOException, InterruptedException, ExecutionException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean overwrite = words.remove(OVERWRITE);
        switch (String.join(" ", words)) {
            case "" -> judging(overwrite);
            case "--quick" -> System.out.println(Tables.of(new Results(Measuring.measure(Effort.QUICK)), machine()));
            case "cohorts" ->
                write("cohorts", "Measured on " + machine() + ".\n\n" + CohortTimes.measured(false), overwrite);
            case "cohorts --quick" -> System.out.println(CohortTimes.measured(true));
            case "repairs" ->
                write("repairs", "Measured on " + machine() + ".\n\n" + RepairTimes.measured(), overwrite);
            case "start" -> write("start", "Measured on " + machine() + ".\n\n" + StartTimes.measured(), overwrite);
            default ->
                throw new IllegalArgumentException(
                        "The only arguments there are are --quick, cohorts, cohorts --quick, repairs, start and --overwrite.");
        }
    }

    private static void judging(boolean overwrite) throws RunnerException, IOException {
        Results results = new Results(Measuring.measure(Effort.FULL));
        write("measured", Tables.of(results, machine()), overwrite);
        if (overwrite && Files.exists(PAGE)) {
            Files.createDirectories(CHART.getParent());
            WholeFile.write(CHART, overwrite, Chart.of(results).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(String part, String tables, boolean overwrite) throws IOException {
        System.out.println(tables);
        if (overwrite && Files.exists(PAGE)) {
            WholeFile.write(
                    PAGE,
                    overwrite,
                    Page.with(Files.readString(PAGE), part, tables).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String machine() throws IOException {
        Path processor = Path.of("/proc/cpuinfo");
        Stream<String> lines = Files.exists(processor) ? Files.readAllLines(processor).stream() : Stream.empty();
        String model = lines.filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return model + ", " + Runtime.getRuntime().availableProcessors() + " cores, JDK "
                + System.getProperty("java.version");
    }
}
