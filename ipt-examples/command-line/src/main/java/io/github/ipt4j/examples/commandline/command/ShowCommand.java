package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.CoursePage;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one course as a person wants to read it. */
@Command
public final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--as-of", paramLabel = "N")
    private Integer asOf;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Override
    public Integer call() {
        JudgedJournal journal = JudgedJournal.read(spec.commandLine(), judging, file);
        if (journal.isReadable()) {
            new CoursePage(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi(),
                            IptWords.voice(spec))
                    .write(known(journal.audited()));
        }
        return journal.status().code();
    }

    private AuditedCourse known(AuditedCourse audited) {
        try {
            return asOf == null ? audited : audited.asOf(asOf);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    SharedWords.FILE.message(
                            "usage.option", "option", "--as-of", "problem", IptWords.FILE.message("show.no-entry")));
        }
    }
}
