package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.IOException;
import picocli.CommandLine;

/**
 * A journal, judged as far as it can be read.
 *
 * @param audited the course, with the verdict on each line; with no verdicts if nothing could be read
 * @param status how a command that reads it ends
 */
public record JudgedJournal(AuditedCourse audited, ExitStatus status) {

    /**
     * Reads a journal and judges its events; what cannot be read is reported on standard error.
     *
     * @param commandLine the command that reads it
     * @param judging how it is judged
     * @param file the name of the file
     * @return the course
     */
    public static JudgedJournal read(CommandLine commandLine, JudgingOptions judging, String file) {
        Audit audit = judging.audit();
        try {
            AuditedCourse audited = audit.journal(file, Input.file(file));
            audited.problem().ifPresent(problem -> Console.report(commandLine, problem.message()));
            return new JudgedJournal(audited, status(audited));
        } catch (IOException e) {
            Console.report(commandLine, Failures.message(file, e));
            return new JudgedJournal(audit.course(ImmutableList.of()), ExitStatus.MALFORMED);
        }
    }

    private static ExitStatus status(AuditedCourse audited) {
        if (audited.problem().isPresent()) {
            return ExitStatus.MALFORMED;
        }
        return audited.refused() > 0 ? ExitStatus.REJECTED : ExitStatus.KEPT;
    }

    /**
     * Whether there is anything to say of the course.
     *
     * @return false if no event could be read
     */
    public boolean isReadable() {
        return !audited.verdicts().isEmpty();
    }
}
