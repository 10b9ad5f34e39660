package io.github.ipt4j.examples.workbench.page;

import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Redirect;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;

/** The first page: the courses. */
public final class Today {

    private final CourseStore courses;

    /**
     * The first page of a workbench.
     *
     * @param courses its courses
     */
    public Today(CourseStore courses) {
        this.courses = courses;
    }

    /**
     * Shows the courses of whoever asks.
     *
     * @param request the request
     * @return the page; an admin, who sees no course, is led to the accounts
     */
    public Response page(Request request) {
        if (!request.account().role().reads()) {
            return Redirect.to("/accounts");
        }
        return new HtmlPage(Templates.fill("today.jte", Frame.of(request), courses.list(request.account())));
    }
}
