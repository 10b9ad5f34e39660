package io.github.ipt4j.examples.benchmarks;

import io.github.ipt4j.examples.benchmarks.measure.Effort;
import io.github.ipt4j.examples.benchmarks.measure.Measuring;
import io.github.ipt4j.examples.benchmarks.report.Chart;
import io.github.ipt4j.examples.benchmarks.report.Page;
import io.github.ipt4j.examples.benchmarks.report.Results;
import io.github.ipt4j.examples.benchmarks.report.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and prints tables. Run in the root of the repository without {@code --quick}, it also writes them into
 * {@code docs/performance.md}, and the chart beside it.
 */
public final class Main {

    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path CHART = Path.of("docs/images/performance.svg");

    private Main() {}

    /**
     * Measures everything.
     *
     * @param arguments nothing, or {@code --quick}
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the page cannot be read or written
     */
    public static void main(String... arguments) throws RunnerException, IOException {
        boolean quick = List.of(arguments).equals(List.of("--quick"));
        if (!quick && arguments.length > 0) {
            throw new IllegalArgumentException("The only argument there is is --quick.");
        }
        Results results = new Results(Measuring.measure(quick ? Effort.QUICK : Effort.FULL));
        String tables = Tables.of(results, machine());
        System.out.println(tables);
        if (!quick && Files.exists(PAGE)) {
            Files.writeString(PAGE, Page.with(Files.readString(PAGE), tables));
            Files.createDirectories(CHART.getParent());
            Files.writeString(CHART, Chart.of(results));
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
