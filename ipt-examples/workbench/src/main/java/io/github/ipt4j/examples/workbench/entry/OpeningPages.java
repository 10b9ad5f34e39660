package io.github.ipt4j.examples.workbench.entry;

import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.workbench.course.CourseLink;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.UnknownCourseException;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Redirect;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The page on which a course is opened. Where the opening is refused, there is no course, and nothing is stored. */
public final class OpeningPages {

    private static final int CONFLICT = 409;

    private static final int TO_PUT_RIGHT = 422;

    private final CourseStore courses;
    private final Clock clock;

    /**
     * The page of a workbench.
     *
     * @param courses its courses
     * @param clock gives the day
     */
    public OpeningPages(CourseStore courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Shows the form.
     *
     * @param request the request
     * @return the page
     */
    public Response form(Request request) {
        OpeningForm form = new OpeningForm(LocalDate.now(clock));
        FilledEntry initial = new FilledEntry(form.initial(), Frame.of(request).words());
        return page(200, request, initial, Optional.empty(), Optional.empty());
    }

    /**
     * Opens a course.
     *
     * @param request the form
     * @return the page of the course, or the form again with what is to be put right
     */
    public Response open(Request request) {
        FilledEntry filled = FilledEntry.of(request.form(), Frame.of(request).words());
        if (filled.asksForMore()) {
            return page(200, request, filled, Optional.empty(), Optional.empty());
        }
        return new OpeningForm(LocalDate.now(clock))
                .understood(filled)
                .map(CourseOpened.class::cast)
                .map(opening -> open(request, filled, opening))
                .orElseGet(() -> page(TO_PUT_RIGHT, request, filled, Optional.empty(), Optional.empty()));
    }

    private Response open(Request request, FilledEntry filled, CourseOpened opening) {
        Verdict verdict = Course.enforcing(Protocols.withId(opening.protocol()).orElseThrow())
                .record(opening);
        if (verdict.type() == VerdictType.REJECTED) {
            EntryAnswer answer = EntryAnswer.of(verdict, false, CourseView.words(request.wording()));
            return page(TO_PUT_RIGHT, request, filled, Optional.of(answer), Optional.empty());
        }
        String course = OpeningForm.course(filled, opening);
        return isOpened(request, course, opening)
                ? Redirect.to(CourseLink.to(course) + "?recorded=1")
                : page(CONFLICT, request, filled, Optional.empty(), Optional.of(taken(request, course)));
    }

    private boolean isOpened(Request request, String course, CourseOpened opening) {
        try {
            return courses.open(request.account(), course, opening) instanceof Appended;
        } catch (UnknownCourseException e) {
            return false; // Another team's.
        }
    }

    private TakenCode taken(Request request, String course) {
        return TakenCode.of(courses.find(request.account(), course), request.wording());
    }

    private Response page(
            int status, Request request, FilledEntry filled, Optional<EntryAnswer> answer, Optional<TakenCode> taken) {
        OpeningContent content = new OpeningContent(
                new OpeningForm(LocalDate.now(clock)).sections(filled), !filled.isUnderstood(), answer, taken);
        return new HtmlPage(status, Templates.fill("opening.jte", Frame.of(request), content));
    }
}
