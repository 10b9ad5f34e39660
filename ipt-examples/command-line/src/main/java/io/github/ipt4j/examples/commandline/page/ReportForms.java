package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.examples.shared.words.Voice;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/** The three forms of one report about courses. Any number of threads can share them. */
public final class ReportForms {
    /** How symptoms changed. */
    public static final ReportForms PROGRESS = new ReportForms(ProgressPage::new, ProgressJson::new, ProgressCsv::new);

    private final Function<TextPage, CourseReport> text;
    private final Function<JsonLines, CourseReport> json;
    private final Function<Csv, CourseReport> csv;

    private ReportForms(
            Function<TextPage, CourseReport> text,
            Function<JsonLines, CourseReport> json,
            Function<Csv, CourseReport> csv) {
        this.text = text;
        this.json = json;
        this.csv = csv;
    }

    /** How far courses are from their protocol, and what would repair them. */
    public static ReportForms repair() {
        RepairFinders finders = new RepairFinders();
        return new ReportForms(
                page -> new RepairPage(page, finders),
                json -> new RepairJson(json, finders),
                csv -> new RepairCsv(csv, finders));
    }

    /** How closely courses kept to interpersonal psychotherapy, beside what observers rated if that is given. */
    public static ReportForms fidelity(Optional<RatingPage> ratings) {
        return new ReportForms(
                page -> new FidelityPage(page, ratings),
                json -> new FidelityJson(json, ratings),
                csv -> new FidelityCsv(csv, ratings));
    }

    /** Returns the report as text for a person, with the name of the file over each course if there are several files. */
    public CourseReport text(PrintWriter out, Ansi ansi, boolean namesFiles, Voice voice) {
        return text.apply(new TextPage(out, ansi, namesFiles, voice));
    }

    /** Returns the report as JSON Lines. */
    public CourseReport json(PrintWriter out) {
        return json.apply(new JsonLines(out));
    }

    /** Returns the report as CSV. */
    public CourseReport csv(PrintWriter out) {
        return csv.apply(new Csv(out));
    }
}
