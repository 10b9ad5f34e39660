package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Page;
import io.github.ipt4j.examples.shared.judging.RatedSession;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Optional;

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

    private final AuditedCourse audited;
    private final Disclosure disclosure;
    private final Optional<ImmutableList<RatedSession>> ratings;
    private final ImmutableList<Protocol> compared;
    private final Wording wording;

    private CourseReport(
            AuditedCourse audited,
            Disclosure disclosure,
            Optional<ImmutableList<RatedSession>> ratings,
            ImmutableList<Protocol> compared,
            Wording wording) {
        this.wording = wording;
        this.audited = audited;
        this.disclosure = disclosure;
        this.ratings = ratings;
        this.compared = compared;
    }

    /**
     * The report of a course as its record says.
     *
     * @param audited the course, with the verdict on each event; the page says how far its record was read
     * @return the report, in English and without private texts
     * @throws IllegalArgumentException if there is no verdict
     */
    public static CourseReport of(AuditedCourse audited) {
        if (audited.verdicts().isEmpty()) {
            throw new IllegalArgumentException("A report is of at least one event; give what was recorded.");
        }
        return new CourseReport(
                audited, Disclosure.NO_PRIVATE_TEXT, Optional.empty(), ImmutableList.of(), Wording.english());
    }

    /**
     * The report of events, which are judged.
     *
     * @param unopened a course before its opening, which says how it is judged
     * @param events what was submitted, in order
     * @return the report, in English and without private texts
     * @throws IllegalArgumentException if there is no event
     */
    public static CourseReport of(Course unopened, Iterable<? extends CourseEvent> events) {
        return of(AuditedCourse.of(unopened, events));
    }

    /**
     * The same report with private texts or without.
     *
     * @param shown how much of what is private it shows
     * @return the report
     */
    public CourseReport disclosing(Disclosure shown) {
        return new CourseReport(audited, shown, ratings, compared, wording);
    }

    /**
     * The same report with what observers rated, beside the figures of fidelity. Who rated is shown with private texts
     * only.
     *
     * @param rated the ratings of this course; if there are none, it says so
     * @return the report
     */
    public CourseReport withRatings(Iterable<RatedSession> rated) {
        return new CourseReport(audited, disclosure, Optional.of(ImmutableList.copyOf(rated)), compared, wording);
    }

    /**
     * The same report with what the record would be under other protocols.
     *
     * @param others the protocols; if there are none, there is no such section
     * @return the report
     */
    public CourseReport comparedWith(Iterable<Protocol> others) {
        return new CourseReport(audited, disclosure, ratings, ImmutableList.copyOf(others), wording);
    }

    /**
     * The same report in a language.
     *
     * @param language the words of the language
     * @return the report
     */
    public CourseReport in(Wording language) {
        return new CourseReport(audited, disclosure, ratings, compared, language);
    }

    /**
     * The page.
     *
     * @return a whole file of HTML, the same for the same course
     */
    public String html() {
        return Page.of("course.jte", new CourseView(audited, new Notes(disclosure), ratings, compared, wording));
    }
}
