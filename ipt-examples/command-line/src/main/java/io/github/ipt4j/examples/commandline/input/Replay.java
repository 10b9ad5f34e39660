package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.PrintWriter;
import java.util.function.Function;

/** Reads files and plays each course in them to its end, for commands that look at courses as a whole. */
public final class Replay {

    private final CommandOutcome outcome;
    private final Function<PrintWriter, CourseReport> form;
    private final PrintWriter out;
    private final CourseReport report;
    private final CourseReader reader;

    /**
     * A replay for a report; how it goes is added to the outcome.
     *
     * @param form a report that is written to some output; called on several threads
     * @param out where the whole report goes
     */
    public Replay(CommandOutcome outcome, Audit audit, Function<PrintWriter, CourseReport> form, PrintWriter out) {
        this.outcome = outcome;
        this.form = form;
        this.out = out;
        this.report = form.apply(out);
        this.reader = new CourseReader(outcome, audit, report::unreadable);
    }

    /** Writes what stands before the first course. */
    public void begin() {
        report.begin();
    }

    /** Replays a journal; what comes before a malformed line counts. */
    public void journal(String file) {
        reader.journal(file, course -> {
            outcome.add(course.status());
            report.write(course);
        });
    }

    /** Replays and reports every course of a cohort on all cores; those that cannot be read are reported as such. */
    public void cohort(String file) {
        reader.cohort(file, course -> ReportedCourse.of(course, form), this::write, true);
    }

    private void write(ReportedCourse reported) {
        outcome.add(reported.status());
        reported.lines().writeTo(out);
    }
}
