package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.OptionalInt;

/** The forms: a session note, a treatment plan and a closing summary. */
public final class Forms {

    private static final String WORDS = "report/forms";

    private final Source source;

    private Forms(Source source) {
        this.source = source;
    }

    /**
     * The forms of a course, in English.
     *
     * @param audited the course as its record says; the forms say how far that was read
     * @param disclosure whether private texts are filled in; otherwise they are left to be written
     * @return the forms
     * @throws IllegalArgumentException if no course was opened
     */
    public static Forms of(AuditedCourse audited, Disclosure disclosure) {
        return of(audited, disclosure, Wording.english());
    }

    /**
     * The forms of a course.
     *
     * @param audited the course as its record says; the forms say how far that was read
     * @param disclosure whether private texts are filled in; otherwise they are left to be written
     * @param wording the language
     * @return the forms
     * @throws IllegalArgumentException if no course was opened
     */
    public static Forms of(AuditedCourse audited, Disclosure disclosure, Wording wording) {
        if (audited.course().history().isEmpty()) {
            throw new IllegalArgumentException("A form is of a course that was opened; record its opening first.");
        }
        Notes notes = new Notes(disclosure);
        CourseView view = new CourseView(audited, notes, wording);
        return new Forms(new Source(audited.course(), view, notes, view.words().in(WORDS)));
    }

    /**
     * The note of a session.
     *
     * @param number the number of the session; empty for the latest
     * @return the note
     * @throws IllegalArgumentException if no such session was recorded
     */
    public Form note(OptionalInt number) {
        ImmutableList<HeldSession> sessions = source.course().history().sessions();
        return sessions.reverse().stream()
                .filter(held -> number.isEmpty() || held.number() == number.getAsInt())
                .findFirst()
                .map(held -> new SessionNote(source, held).form())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no such session; " + sessions.size() + " were recorded."));
    }

    /**
     * The plan of the treatment.
     *
     * @return the plan
     */
    public Form plan() {
        return new TreatmentPlan(source).form();
    }

    /**
     * The summary of the treatment.
     *
     * @return the summary; how the course ended is to be written while it is open
     */
    public Form summary() {
        return new ClosingSummary(source).form();
    }
}
