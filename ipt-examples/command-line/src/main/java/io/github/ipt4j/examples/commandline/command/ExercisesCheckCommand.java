package io.github.ipt4j.examples.commandline.command;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.ExerciseJournal;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.exercises.step.Finding;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports findings about the exercises of a course. */
@Command(
        name = "check",
        description = "Checks the steps and records of exercises in a journal; events that are rejected do not count.",
        exitCodeList = {"0:nothing found", "1:something found", "2:malformed input or usage"})
final class ExercisesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "JOURNAL", description = "A journal.")
    private String file;

    @Override
    public Integer call() {
        ExerciseJournal journal = new ExerciseJournal(JudgedJournal.read(spec.commandLine(), judging, file));
        ExitStatus status = journal.status();
        journal.notices().forEach(spec.commandLine().getOut()::println);
        ImmutableList<Finding> findings = ExerciseFindings.in(journal.course(), options.catalog());
        findings.forEach(finding -> report(journal.line(finding.entry()), finding));
        return status.or(findings.isEmpty() ? ExitStatus.KEPT : ExitStatus.REJECTED)
                .code();
    }

    private void report(int line, Finding finding) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "line %d, %s, %s %s: %s: %s%n",
                        line,
                        finding.session().isPresent()
                                ? "session " + finding.session().getAsInt()
                                : "contact",
                        finding.module(),
                        finding.step().word(),
                        finding.kind().id(),
                        finding.explanation());
    }
}
