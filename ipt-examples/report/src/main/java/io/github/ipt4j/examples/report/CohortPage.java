package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.report.cohort.CountedCourse;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.protocol.audit.Audit;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The report of cohorts as a file, and beside it a table of all figures with the courses behind them. */
final class CohortPage {

    private CohortPage() {}

    /** Reads cohorts, writes both files or none, and gives the exit status. */
    static int write(CommandSpec spec, Audit audit, List<String> files, Output output) throws OutputException {
        CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());
        Path csv = output.beside(".csv");
        try (WholeFile table = output.open(csv);
                WholeFile page = output.open()) {
            CohortReport report = new CohortReport(audit, table.text(), String.valueOf(csv.getFileName()));
            CohortFile.Problems problems =
                    outcome.also(problem -> report.add(CountedCourse.unreadable(problem.line())));
            files.forEach(
                    file -> new CohortFile(file, audit, problems).read(report::count, report::add, false, () -> false));
            page.text().print(report.html(outcome.wording()));
            table.keep();
            page.keep();
        }
        return outcome.code();
    }
}
