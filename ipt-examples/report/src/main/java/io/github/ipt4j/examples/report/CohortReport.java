package io.github.ipt4j.examples.report;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.cohort.CohortView;
import io.github.ipt4j.examples.report.cohort.CountedCourse;
import io.github.ipt4j.examples.report.cohort.Tally;
import io.github.ipt4j.examples.report.page.Page;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.PrintWriter;

/**
 * The report of a cohort: one page of HTML with figures and the courses behind each, and a table of all of them as CSV.
 *
 * <pre>{@code
 * CohortReport report = new CohortReport(audit, csv, "cohort.csv");
 * courses.forEach(course -> report.add(report.count(course)));
 * String html = report.html();
 * }</pre>
 *
 * <p>Its memory does not grow with the cohort: the table is written course by course.
 */
public final class CohortReport {

    private final Audit audit;
    private final Tally tally;
    private final String name;

    /**
     * A report of no courses yet.
     *
     * @param audit how courses are judged
     * @param csv where the table goes; the caller closes it
     * @param name the name of the table's file, which the page gives
     */
    public CohortReport(Audit audit, PrintWriter csv, String name) {
        this.audit = audit;
        this.tally = new Tally(new Csv(csv));
        this.name = name;
    }

    /**
     * Counts what is in a course; any number of threads can do so at once.
     *
     * @param course the course
     * @return what is to be added
     */
    public CountedCourse count(CohortCourse course) {
        return CountedCourse.of(audit, course);
    }

    /**
     * Adds a course; for one thread at a time.
     *
     * @param counted what was counted in it
     */
    public void add(CountedCourse counted) {
        tally.add(counted);
    }

    /**
     * The page of what was added so far, in English.
     *
     * @return a whole file of HTML
     */
    public String html() {
        return html(Wording.english());
    }

    /**
     * The page of what was added so far.
     *
     * @param wording the language
     * @return a whole file of HTML
     */
    public String html(Wording wording) {
        boolean observing = audit.unopened().isObserving();
        return Page.of("cohort.jte", new CohortView(tally, name, observing, wording));
    }
}
