package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.shared.Csv;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which courses a report is made of, and how it is written. */
final class ReportOptions {

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--json", description = "Write one JSON object for each course; null says unknown.")
    private boolean json;

    @Option(
            names = "--cohort",
            description = "Read cohorts, one course a line, plain or gzip if named .gz; write CSV unless --json.")
    private boolean cohort;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Journals, or cohorts with --cohort.")
    private List<String> files;

    /** Writes a report of every course in the files. */
    int write(CommandLine commandLine, Reports reports) {
        PrintWriter out = commandLine.getOut();
        CourseReport report = report(commandLine, reports);
        report.begin();
        Replay replay = new Replay(commandLine, judging.audit(), report);
        files.forEach(cohort ? replay::cohort : replay::journal);
        out.flush();
        return replay.status().code();
    }

    private CourseReport report(CommandLine commandLine, Reports reports) {
        PrintWriter out = commandLine.getOut();
        if (json) {
            return reports.json(new JsonLines(out));
        }
        return cohort
                ? reports.csv(new Csv(out))
                : reports.text(new TextPage(out, commandLine.getColorScheme().ansi(), files.size() > 1));
    }

    /** The three forms of one report. */
    interface Reports {

        CourseReport text(TextPage page);

        CourseReport json(JsonLines lines);

        CourseReport csv(Csv csv);
    }
}
