package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;

/**
 * A journal, judged line by line as far as it can be read.
 *
 * @param lines the lines that could be read, in order; none if the file could not be
 * @param malformed the number of the line that could not be read and ended the journal; empty if all could, or none
 * @param status how a command that reads it ends
 */
public record JudgedJournal(ImmutableList<JudgedLine> lines, OptionalInt malformed, ExitStatus status) {

    /**
     * Reads a journal and judges its events; what cannot be read is told on standard error.
     *
     * @param commandLine the command that reads it
     * @param judging how it is judged
     * @param file the name of the file
     * @return its lines
     */
    public static JudgedJournal read(CommandLine commandLine, JudgingOptions judging, String file) {
        CohortAudit audit = judging.audit();
        ImmutableList.Builder<JudgedLine> lines = ImmutableList.builder();
        try (JournalReader journal = audit.format().reader(file, Input.file(file))) {
            Course course = audit.unopened();
            for (Optional<JournalLine> line = journal.next(); line.isPresent(); line = journal.next()) {
                Verdict verdict = audit.judge(course, line.get().event());
                lines.add(new JudgedLine(line.get().number(), verdict));
                course = verdict.course();
            }
            return whole(lines.build());
        } catch (JournalException e) {
            Failures.tell(commandLine, e.getMessage());
            return new JudgedJournal(lines.build(), OptionalInt.of(e.line()), ExitStatus.MALFORMED);
        } catch (IOException e) {
            Failures.tell(commandLine, Failures.message(file, e));
            return new JudgedJournal(lines.build(), OptionalInt.empty(), ExitStatus.MALFORMED);
        }
    }

    private static JudgedJournal whole(ImmutableList<JudgedLine> lines) {
        boolean rejected = lines.stream().anyMatch(JudgedLine::isRejected);
        return new JudgedJournal(lines, OptionalInt.empty(), rejected ? ExitStatus.REJECTED : ExitStatus.KEPT);
    }
}
