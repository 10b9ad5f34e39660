package io.github.ipt4j.examples.workbench.admin;

import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.UnknownCourseException;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;

/** The page on which an admin erases the private text of a course. */
public final class ErasingPage {

    private static final int PROBLEM = 422;

    private final CourseStore courses;

    /**
     * The page of a workbench.
     *
     * @param courses its courses
     */
    public ErasingPage(CourseStore courses) {
        this.courses = courses;
    }

    /**
     * Shows the form.
     *
     * @param request the request
     * @return the page
     */
    public Response show(Request request) {
        return page(200, request, "");
    }

    /**
     * Erases, if the id of the course is given twice.
     *
     * @param request the form
     * @return the page, with what became of it
     */
    public Response erase(Request request) {
        String course = request.form().value("course").orElse("");
        if (!course.equals(request.form().value("again").orElse(""))) {
            return page(PROBLEM, request, "erasing.differs");
        }
        try {
            courses.erasePrivateText(request.account(), course);
            return page(200, request, "erasing.done");
        } catch (UnknownCourseException e) {
            return page(PROBLEM, request, "erasing.unknown");
        }
    }

    private static Response page(int status, Request request, String outcome) {
        return new HtmlPage(status, Templates.fill("admin/erasing.jte", Frame.of(request), outcome));
    }
}
