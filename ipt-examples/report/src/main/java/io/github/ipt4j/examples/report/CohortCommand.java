package io.github.ipt4j.examples.report;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.cohort.CountedCourse;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.JournalException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a cohort, and beside it a table of all figures with the courses behind them. */
@Command(name = "cohort", mixinStandardHelpOptions = true)
final class CohortCommand implements Callable<Integer>, CohortFile.Problems {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private Output output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());
    private CohortReport report;

    @Override
    public Integer call() throws OutputException {
        Path csv = output.beside(".csv");
        Audit audit = judging.audit();
        try (WholeFile table = output.open(csv);
                WholeFile page = output.open()) {
            report = new CohortReport(audit, table.text(), String.valueOf(csv.getFileName()));
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
