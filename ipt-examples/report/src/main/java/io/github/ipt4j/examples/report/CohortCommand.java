package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.commandline.CohortFile;
import io.github.ipt4j.examples.commandline.ExitStatus;
import io.github.ipt4j.examples.commandline.Failures;
import io.github.ipt4j.examples.commandline.JudgingOptions;
import io.github.ipt4j.examples.report.cohort.Counted;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.JournalException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a cohort, and beside it a table of all figures with the courses behind them. */
@Command(
        name = "cohort",
        description = "Shows cohorts as one page of HTML, with all ids in a CSV file beside it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every course was counted", "2:malformed input or usage"})
final class CohortCommand implements Callable<Integer>, CohortFile.Problems {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private Output output;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Cohorts, one course a line; plain, or gzip if named .gz.")
    private List<String> files;

    private ExitStatus status = ExitStatus.KEPT;
    private CohortReport report;

    @Override
    public Integer call() {
        Path csv = output.beside(".csv");
        Audit audit = judging.audit();
        try (PrintWriter table = new PrintWriter(Files.newBufferedWriter(csv, StandardCharsets.UTF_8))) {
            report = new CohortReport(audit, table, String.valueOf(csv.getFileName()));
            files.forEach(
                    file -> new CohortFile(file, audit, this).read(report::count, report::add, false, () -> false));
            status = status.or(output.write(spec.commandLine(), report.html()));
            if (table.checkError()) {
                failed(csv + ": cannot be written");
            }
        } catch (IOException e) {
            failed(csv + ": cannot be written");
        }
        return status.code();
    }

    @Override
    public void unreadable(JournalException problem) {
        report.add(Counted.unreadable(problem.line()));
        failed(problem.getMessage());
    }

    @Override
    public void failed(String message) {
        status = ExitStatus.MALFORMED;
        Failures.tell(spec.commandLine(), message);
    }
}
