package io.github.ipt4j.examples.commandline.command;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.ExerciseJournal;
import io.github.ipt4j.examples.commandline.page.Place;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.exercises.step.Finding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports findings about the exercises of a course. */
@Command(name = "check")
final class ExercisesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
    private String file;

    @Override
    public Integer call() {
        ExerciseJournal journal = new ExerciseJournal(JudgedJournal.read(spec.commandLine(), judging, file));
        ExitStatus status = journal.status();
        journal.notices(options.voice().wording()).forEach(spec.commandLine().getOut()::println);
        ImmutableList<Finding> findings = ExerciseFindings.in(journal.course(), options.catalog());
        findings.forEach(finding -> report(journal.line(finding.entry()), finding));
        return status.or(findings.isEmpty() ? ExitStatus.KEPT : ExitStatus.REJECTED)
                .code();
    }

    private void report(int line, Finding finding) {
        spec.commandLine()
                .getOut()
                .println(options.voice()
                        .say(
                                "exercise.finding",
                                "line",
                                Integer.toString(line),
                                "place",
                                Place.of(finding.session()),
                                "module",
                                finding.module(),
                                "step",
                                finding.step().word(),
                                "kind",
                                finding.kind().id(),
                                "explanation",
                                finding));
    }
}
