package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import java.io.IOException;
import java.util.Optional;

/** Reads files and plays each course in them to its end, for commands that look at courses as a whole. */
public final class Replay implements CohortFile.Problems {

    private final CommandOutcome outcome;
    private final Audit audit;
    private final CourseReport report;

    /** A replay for a report; how it goes is added to the outcome. */
    public Replay(CommandOutcome outcome, Audit audit, CourseReport report) {
        this.outcome = outcome;
        this.audit = audit;
        this.report = report;
    }

    /** Replays a journal; what comes before a malformed line counts. */
    public void journal(String file) {
        try {
            AuditedCourse audited = audit.journal(file, Input.file(file));
            audited.problem().ifPresent(problem -> outcome.failed(problem.message()));
            if (!audited.verdicts().isEmpty()) {
                write(new ReplayedCourse(file, Optional.empty(), audited));
            }
        } catch (IOException e) {
            outcome.failed(Failures.message(file, e));
        }
    }

    /** Replays every course of a cohort on all cores; those that cannot be read are reported as such. */
    public void cohort(String file) {
        new CohortFile(file, audit, this).read(course -> replayed(file, course), this::write, true, () -> false);
    }

    private ReplayedCourse replayed(String file, CohortCourse submitted) {
        return new ReplayedCourse(file, Optional.of(submitted.course()), audit.course(submitted.events()));
    }

    private void write(ReplayedCourse replayed) {
        outcome.add(replayed.refused() > 0 ? ExitStatus.REJECTED : ExitStatus.KEPT);
        report.write(replayed);
    }

    @Override
    public void unreadable(JournalException problem) {
        outcome.failed(problem.message());
        report.unreadable(problem.source(), problem.line());
    }

    @Override
    public void failed(String message) {
        outcome.failed(message);
    }

    @Override
    public Wording wording() {
        return outcome.wording();
    }
}
