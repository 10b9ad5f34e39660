package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Page;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.OptionalInt;

/**
 * The report of a course: one page of HTML that shows it at a glance and in detail, needs no scripts and no network, and can
 * be printed.
 *
 * <pre>{@code
 * String html = CourseReport.of(Course.enforcing(Protocols.standard()), events).html();
 * }</pre>
 *
 * <p>Private texts are left out unless {@linkplain #disclosing asked for}.
 */
public final class CourseReport {

    private final ImmutableList<Verdict> verdicts;
    private final Disclosure disclosure;
    private final OptionalInt malformed;

    private CourseReport(ImmutableList<Verdict> verdicts, Disclosure disclosure, OptionalInt malformed) {
        this.verdicts = verdicts;
        this.disclosure = disclosure;
        this.malformed = malformed;
    }

    /**
     * The report of a course that was judged.
     *
     * @param verdicts what became of each event of its journal, in order; those that were rejected too
     * @return the report, without private texts
     * @throws IllegalArgumentException if there is none
     */
    public static CourseReport of(Iterable<? extends Verdict> verdicts) {
        ImmutableList<Verdict> all = ImmutableList.copyOf(verdicts);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A report is of at least one event; give what was recorded.");
        }
        return new CourseReport(all, Disclosure.NO_PRIVATE_TEXT, OptionalInt.empty());
    }

    /**
     * The report of events, which are judged.
     *
     * @param unopened a course before its opening, which says how it is judged
     * @param events what was submitted, in order
     * @return the report, without private texts
     * @throws IllegalArgumentException if there is no event
     */
    public static CourseReport of(Course unopened, Iterable<? extends CourseEvent> events) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        Course course = unopened;
        for (CourseEvent event : events) {
            Verdict verdict = course.record(event);
            verdicts.add(verdict);
            course = verdict.course();
        }
        return of(verdicts.build());
    }

    /**
     * The same report with private texts or without.
     *
     * @param shown how much of what is private it shows
     * @return the report
     */
    public CourseReport disclosing(Disclosure shown) {
        return new CourseReport(verdicts, shown, malformed);
    }

    /**
     * The same report of a journal that could not be read to its end, which the page says.
     *
     * @param line the number of the line that could not be read
     * @return the report
     */
    public CourseReport endingBefore(int line) {
        return new CourseReport(verdicts, disclosure, OptionalInt.of(line));
    }

    /**
     * The page.
     *
     * @return a whole file of HTML, the same for the same course
     */
    public String html() {
        return Page.of("course.jte", new CourseView(verdicts, new Notes(disclosure), malformed));
    }
}
