package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.table.TableExport;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.WholeFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes courses as tables for researchers. */
@Command
public final class TablesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--cohort")
    private boolean cohort;

    @Option(names = "--spreadsheet")
    private boolean spreadsheet;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true)
    private Path output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "reported.files")
    private List<String> files;

    @Override
    public Integer call() throws OutputException {
        CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());
        try (WholeFolder folder = WholeFolder.open(output)) {
            TableExport tables = TableExport.begin(outcome, judging.audit(), spreadsheet, folder);
            files.forEach(cohort ? tables::cohort : tables::journal);
            folder.keep();
        }
        return outcome.code();
    }
}
