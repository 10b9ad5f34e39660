package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.mining.XesView;
import io.github.ipt4j.examples.commandline.page.RepairsTally;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.FiguresCsv;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the figures of cohorts, added up, or the courses themselves as a log. */
@Command
public final class CohortCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--xes")
    private boolean xes;

    @Option(names = "--repairs")
    private boolean repairs;

    @Option(names = "--submitted")
    private boolean submitted;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Mixin
    private Overwrite overwrite;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    private final CohortFigures.Builder sum = CohortFigures.builder();
    private final RepairsTally tally = new RepairsTally();
    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());

    @Override
    public Integer call() throws IOException {
        if (xes) {
            export();
        } else if (submitted || output != null) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("cohort.xes"));
        } else if (repairs) {
            tallyRepairs();
        } else {
            addUp();
        }
        return outcome.code();
    }

    private void tallyRepairs() {
        Audit audit = judging.audit();
        for (String file : files) {
            new CohortFile(file, audit, outcome.also(problem -> tally.addUnreadable()))
                    .read(course -> tally.repair(audit.course(course.events())), tally::add, false, () -> false);
        }
        tally.write(spec.commandLine().getOut());
    }

    private void export() throws IOException {
        XesView view = submitted ? XesView.SUBMITTED : XesView.IN_FORCE;
        XesExport export = new XesExport(judging, view, files, outcome);
        if (output == null) {
            export.toOutput(spec.commandLine().getOut());
        } else {
            export.toFile(output, overwrite, outcome);
        }
    }

    private void addUp() {
        Audit audit = judging.audit();
        for (String file : files) {
            new CohortFile(file, audit, outcome.also(problem -> sum.addAll(CohortFigures.unreadable())))
                    .read(course -> CohortFigures.of(audit, course), sum::addAll, false, () -> false);
        }
        FiguresCsv.write(sum.build(), spec.commandLine().getOut());
    }
}
