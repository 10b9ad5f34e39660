package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.cohort.CohortFigure;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the figures of cohorts, added up. */
@Command(
        name = "cohort",
        description = "Adds up cohorts as CSV: how courses ended, which rules were broken, how symptoms changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every course was counted", "2:malformed input or usage"})
final class CohortCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("figure", "of", "amount", "unit", "meaning");

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Cohorts, one course a line; plain, or gzip if named .gz.")
    private List<String> files;

    private ExitStatus status = ExitStatus.KEPT;

    @Override
    public Integer call() {
        CohortAudit audit = judging.audit();
        CohortFigures.Builder sum = CohortFigures.builder();
        for (String file : files) {
            new CohortFile(file, audit, this::tell)
                    .read(course -> CohortFigures.of(audit, course), sum::addAll, false, () -> false);
        }
        Csv csv = new Csv(spec.commandLine().getOut());
        csv.row(HEADER);
        sum.build().amounts().forEach((figure, amount) -> csv.row(row(figure, amount)));
        spec.commandLine().getOut().flush();
        return status.code();
    }

    private static List<Object> row(CohortFigure figure, long amount) {
        return List.of(
                figure.kind().word(),
                figure.of(),
                amount,
                figure.kind().unit(),
                figure.kind().meaning());
    }

    private void tell(String message) {
        status = ExitStatus.MALFORMED;
        Failures.tell(spec.commandLine(), message);
    }
}
