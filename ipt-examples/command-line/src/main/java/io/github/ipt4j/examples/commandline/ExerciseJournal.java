package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Reads a journal to its end or to its first malformed line, and remembers on which line each session stands. */
final class ExerciseJournal {

    private final CohortAudit audit;
    private final Map<Integer, Integer> lines = new HashMap<>();
    private Course course;

    ExerciseJournal(JudgingOptions judging) {
        this.audit = judging.audit();
        this.course = audit.unopened();
    }

    /** Reads the file; what cannot be read is told. */
    ExitStatus read(CommandLine commandLine, String file) {
        try (JournalReader journal = audit.format().reader(file, Input.file(file))) {
            for (Optional<JournalLine> line = journal.next(); line.isPresent(); line = journal.next()) {
                record(line.get());
            }
            return ExitStatus.KEPT;
        } catch (JournalException e) {
            Failures.tell(commandLine, e.getMessage());
        } catch (IOException e) {
            Failures.tell(commandLine, Failures.message(file, e));
        }
        return ExitStatus.MALFORMED;
    }

    private void record(JournalLine line) {
        Verdict verdict = audit.judge(course, line.event());
        course = verdict.course();
        if (verdict.type() != VerdictType.REJECTED && line.event() instanceof SessionHeld held) {
            lines.put(held.session().number(), line.number());
        }
    }

    Course course() {
        return course;
    }

    int line(int session) {
        return lines.get(session);
    }
}
