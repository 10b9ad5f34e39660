package io.github.ipt4j.examples.commandline.table;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.commandline.input.CourseReader;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.examples.shared.output.WholeFolder;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.HeldSession;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.function.Function;

/** Writes courses into a folder of tables, one after the other; how it goes is added to an outcome. */
public final class TableExport {

    private final CommandOutcome outcome;
    private final ResearchTables tables;
    private final PrintWriter courses;
    private final PrintWriter sessions;
    private final CourseReader reader;
    private int number;

    private TableExport(CommandOutcome outcome, Audit audit, ResearchTables tables, WholeFolder folder)
            throws OutputException {
        this.outcome = outcome;
        this.tables = tables;
        this.courses = folder.text(tables.courses().file());
        this.sessions = folder.text(tables.sessions().file());
        this.reader = new CourseReader(outcome, audit, this::unreadable);
    }

    /**
     * Begins the tables, and writes what their columns hold.
     *
     * @param forSpreadsheet whether they are to be opened by a spreadsheet
     * @throws OutputException if a file cannot be made
     */
    public static TableExport begin(CommandOutcome outcome, Audit audit, boolean forSpreadsheet, WholeFolder folder)
            throws OutputException {
        Collection<Scale> scales = audit.format().scales();
        ResearchTables tables = ResearchTables.of(scales, forSpreadsheet ? CellForm.SPREADSHEET : CellForm.DATA);
        DataDictionary dictionary = new DataDictionary(tables.all());
        begin(folder.text("dictionary.csv"), tables.form(), dictionary.csv());
        folder.text("datapackage.json").print(dictionary.dataPackage());
        TableExport export = new TableExport(outcome, audit, tables, folder);
        begin(export.courses, tables.form(), tables.courses().header());
        begin(export.sessions, tables.form(), tables.sessions().header());
        return export;
    }

    private static void begin(PrintWriter out, CellForm form, String rows) {
        TextOutput.asIs(out, form.mark());
        out.print(rows);
    }

    /** Writes the course of a journal; what comes before a malformed line counts. */
    public void journal(String file) {
        reader.journal(file, this::write);
    }

    /** Writes every course of a cohort; of those that cannot be read, that they cannot be read. */
    public void cohort(String file) {
        reader.cohort(file, Function.identity(), this::write, false);
    }

    private void unreadable(String file, int line) {
        number++;
        courses.print(tables.courses().row(CourseTable.unreadable(number, file, line), tables.form()));
    }

    private void write(ReplayedCourse replayed) {
        number++;
        outcome.add(replayed.status());
        NumberedCourse course = NumberedCourse.of(number, replayed);
        courses.print(tables.courses().row(course, tables.form()));
        for (HeldSession held : course.sessions()) {
            sessions.print(tables.sessions().row(new SessionOfCourse(course, held), tables.form()));
        }
    }
}
