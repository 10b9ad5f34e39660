package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/** Reads files and plays each course in them to its end, for commands that look at courses as a whole. */
public final class Replay {

    private final CommandOutcome outcome;
    private final Audit audit;
    private final Function<PrintWriter, CourseReport> form;
    private final PrintWriter out;
    private final CourseReport report;

    /**
     * A replay for a report; how it goes is added to the outcome.
     *
     * @param form a report that is written to some output; called on several threads
     * @param out where the whole report goes
     */
    public Replay(CommandOutcome outcome, Audit audit, Function<PrintWriter, CourseReport> form, PrintWriter out) {
        this.outcome = outcome;
        this.audit = audit;
        this.form = form;
        this.out = out;
        this.report = form.apply(out);
    }

    /** Writes what stands before the first course. */
    public void begin() {
        report.begin();
    }

    /** Replays a journal; what comes before a malformed line counts. */
    public void journal(String file) {
        try {
            AuditedCourse audited = audit.journal(file, Input.file(file));
            audited.problem().ifPresent(problem -> outcome.failed(problem.message()));
            if (!audited.verdicts().isEmpty()) {
                ReplayedCourse replayed = new ReplayedCourse(file, Optional.empty(), audited);
                outcome.add(replayed.status());
                report.write(replayed);
            }
        } catch (IOException e) {
            outcome.failed(Failures.message(file, e));
        }
    }

    /** Replays and reports every course of a cohort on all cores; those that cannot be read are reported as such. */
    public void cohort(String file) {
        new CohortFile(file, audit, outcome.also(problem -> report.unreadable(problem.source(), problem.line())))
                .read(course -> reported(file, course), this::write, true, () -> false);
    }

    private ReportedCourse reported(String file, CohortCourse submitted) {
        return ReportedCourse.of(
                new ReplayedCourse(file, Optional.of(submitted.course()), audit.course(submitted.events())), form);
    }

    private void write(ReportedCourse reported) {
        outcome.add(reported.status());
        reported.lines().writeTo(out);
    }
}
