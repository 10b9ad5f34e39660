package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.mining.LoggedCourse;
import io.github.ipt4j.examples.commandline.mining.XesLog;
import io.github.ipt4j.examples.commandline.mining.XesView;
import io.github.ipt4j.examples.commandline.page.WriterOutput;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** All courses of some cohorts as one log; those that cannot be read are reported, and not in it. */
final class XesExport {

    private final JudgingOptions judging;
    private final XesView view;
    private final List<String> files;
    private final CohortFile.Problems problems;

    XesExport(JudgingOptions judging, XesView view, List<String> files, CohortFile.Problems problems) {
        this.judging = judging;
        this.view = view;
        this.files = files;
        this.problems = problems;
    }

    void toOutput(PrintWriter out) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(new WriterOutput(out))) {
            write(bytes, null);
        }
    }

    void toFile(Path file, Overwrite overwrite, CommandOutcome outcome) throws IOException {
        ExportFile.write(file, overwrite, outcome, out -> write(out, file));
    }

    /** Writes the log to an output that is a file, or no file. */
    private void write(OutputStream out, Path file) throws IOException {
        Audit audit = judging.audit();
        try (XesLog log = new XesLog(out, view, judging.observes())) {
            for (String cohort : files) {
                new CohortFile(cohort, audit, problems)
                        .read(course -> logged(audit, course), trace(log, file), file == null, () -> false);
            }
        }
    }

    private LoggedCourse logged(Audit audit, CohortCourse course) {
        return view.of(course.course(), audit.course(course.events()));
    }

    private static Consumer<LoggedCourse> trace(XesLog log, Path file) {
        return course -> {
            try {
                log.write(course);
            } catch (IOException e) {
                throw ExportFile.unwritable(file, e);
            }
        };
    }
}
