package io.github.ipt4j.examples.report;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.cohort.CountedCourse;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.JournalException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The report of a cohort as a file, and beside it a table of all figures with the courses behind them. */
final class CohortPage implements CohortFile.Problems {

    private final CommandOutcome outcome;
    private final Audit audit;
    private final Output output;
    private final WholeFile table;
    private final CohortReport report;

    private CohortPage(CommandSpec spec, Audit audit, Output output, Path csv, WholeFile table) {
        this.outcome = new CommandOutcome(() -> spec.commandLine());
        this.audit = audit;
        this.output = output;
        this.table = table;
        this.report = new CohortReport(audit, table.text(), String.valueOf(csv.getFileName()));
    }

    /** Reads cohorts, writes both files, and gives the exit status. */
    static int write(CommandSpec spec, Audit audit, List<String> files, Output output) throws OutputException {
        Path csv = output.beside(".csv");
        try (WholeFile table = output.open(csv)) {
            return new CohortPage(spec, audit, output, csv, table).write(files);
        }
    }

    private int write(List<String> files) throws OutputException {
        try (WholeFile page = output.open()) {
            files.forEach(
                    file -> new CohortFile(file, audit, this).read(report::count, report::add, false, () -> false));
            page.text().print(report.html(wording()));
            table.keep();
            page.keep();
        }
        return outcome.code();
    }

    @Override
    public void unreadable(JournalException problem) {
        report.add(CountedCourse.unreadable(problem.line()));
        outcome.failed(problem.message());
    }

    @Override
    public void failed(String message) {
        outcome.failed(message);
    }

    @Override
    public Wording wording() {
        return outcome.wording();
    }
}
