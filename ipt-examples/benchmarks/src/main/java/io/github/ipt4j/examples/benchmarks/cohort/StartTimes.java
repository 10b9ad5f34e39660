package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import io.github.ipt4j.examples.benchmarks.report.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** What it takes to start and check a journal, by a Java machine that does nothing. Run in the root of the repository. */
public final class StartTimes {

    private static final Path FOLDER = Path.of("ipt-examples/command-line");
    private static final String JOURNAL =
            FOLDER.resolve("src/main/cases/role-transition-16.jsonl").toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String EMPTY = "a Java machine that does nothing";
    private static final String LAUNCHER = "`ipt check` by its launcher";
    private static final String JAR = "`java -jar ipt.jar check`";
    private static final int ROUNDS = 15;

    private StartTimes() {}

    /**
     * Measures.
     *
     * @return the tables
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException never
     */
    public static String measured() throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("nothing");
        Path nothing = folder.resolve(Nothing.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(nothing.getParent());
        Files.write(nothing, Resources.toByteArray(Resources.getResource(Nothing.class, "StartTimes$Nothing.class")));
        ImmutableMap<String, Rounds> seconds = new TakingTurns(1, ROUNDS)
                .add(EMPTY, () -> ChildProcess.run(0, JAVA, "-cp", folder.toString(), Nothing.class.getName()))
                .add(LAUNCHER, () -> ChildProcess.run(0, FOLDER.resolve("ipt").toString(), "check", JOURNAL))
                .add(
                        JAR,
                        () -> ChildProcess.run(
                                0,
                                JAVA,
                                "-jar",
                                FOLDER.resolve("target/ipt.jar").toString(),
                                "check",
                                JOURNAL))
                .seconds();
        StringBuilder tables = new StringBuilder("""
                | To check a journal of 22 lines, cold | median, s | by nothing | rounds |
                | --- | ---: | ---: | --- |
                """);
        seconds.forEach((title, rounds) -> tables.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.2f | %s |\n",
                title,
                rounds.median(),
                by(seconds, title),
                rounds.cell("%.2f"))));
        return tables.append('\n')
                .append(Target.table(List.of(
                        new Target(LAUNCHER + ", by nothing", 3, by(seconds, LAUNCHER)),
                        new Target(JAR + ", by nothing", 5, by(seconds, JAR)))))
                .toString();
    }

    private static double by(ImmutableMap<String, Rounds> seconds, String title) {
        return Objects.requireNonNull(seconds.get(title)).median()
                / Objects.requireNonNull(seconds.get(EMPTY)).median();
    }

    /** Does nothing. */
    static final class Nothing {

        private Nothing() {}

        /** Ends. */
        public static void main(String[] arguments) {}
    }
}
