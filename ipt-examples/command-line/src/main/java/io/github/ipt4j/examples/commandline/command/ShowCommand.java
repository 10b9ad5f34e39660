package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.CoursePage;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one course as a person wants to read it. */
@Command(
        name = "show",
        description = "Shows a course: where it stands, what is done and left, and what may come next.",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
public final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(
            names = "--as-of",
            paramLabel = "N",
            description = "Show the course as it was known after its entry N, before later corrections.")
    private Integer asOf;

    @Parameters(paramLabel = "FILE", description = "A journal.")
    private String file;

    @Override
    public Integer call() {
        JudgedJournal journal = JudgedJournal.read(spec.commandLine(), judging, file);
        if (journal.isReadable()) {
            new CoursePage(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi())
                    .write(known(journal.audited()));
        }
        return journal.status().code();
    }

    private AuditedCourse known(AuditedCourse audited) {
        try {
            return asOf == null ? audited : audited.asOf(asOf);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as-of: " + e.getMessage());
        }
    }
}
