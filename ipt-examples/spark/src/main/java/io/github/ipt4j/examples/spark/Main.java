package io.github.ipt4j.examples.spark;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.Version;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.FiguresCsv;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scala.Option;

/** Writes the figures of cohorts, added up on a cluster. */
@Command(
        name = "ipt-spark",
        description = "Adds up cohorts as CSV, as ipt cohort does, on a cluster.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every course was counted", "2:malformed input or usage"})
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @CommandLine.Option(
            names = "--parquet",
            description = "The files are Parquet, with a course's line in the column value.")
    private boolean parquet;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Cohorts, one course a line, plain or compressed: files, folders or patterns.")
    private List<String> paths;

    private Main() {}

    /**
     * Runs on the cluster to which it was submitted, and ends the process with its exit status if it is not 0.
     *
     * @param arguments the command's arguments
     */
    public static void main(String[] arguments) {
        int status = Console.run(command(), arguments);
        Option<SparkSession> session = SparkSession.getActiveSession();
        if (session.isDefined()) {
            session.get().stop();
        }
        // A driver that runs on YARN counts as failed if it exits by itself, whatever the status.
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(command(), out, err, arguments);
    }

    private static CommandLine command() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(Main::failure);
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("ipt cohort").getOrCreate();
        ClusterAudit audit = ClusterAudit.of(
                parquet ? CohortLines.ofParquet(spark, paths) : CohortLines.ofText(spark, paths),
                AuditOrder.of(judging));
        FiguresCsv.write(audit.figures(), spec.commandLine().getOut());
        audit.malformed().forEach(this::report);
        return (audit.malformed().isEmpty() ? ExitStatus.KEPT : ExitStatus.MALFORMED).code();
    }

    private void report(MalformedLines lines, long amount) {
        Console.report(
                spec.commandLine(),
                lines.file() + ": expected " + lines.expected() + " (malformed lines: " + amount + ")");
    }

    /** What Spark says in its first line: of an unknown path or a broken file, never what stands in a course. */
    private static int failure(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        Console.report(
                commandLine, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        return ExitStatus.MALFORMED.code();
    }
}
