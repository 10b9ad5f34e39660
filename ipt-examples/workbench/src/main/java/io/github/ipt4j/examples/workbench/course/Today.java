package io.github.ipt4j.examples.workbench.course;

import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Redirect;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.time.Clock;
import java.time.LocalDate;

/** The first page: what is to be done today, and the other courses. */
public final class Today {

    private final CourseStore courses;
    private final Clock clock;

    /**
     * The first page of a workbench.
     *
     * @param courses its courses
     * @param clock gives the day
     */
    public Today(CourseStore courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
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
        TodayContent content =
                TodayContent.of(courses.overview(request.account(), course -> true), LocalDate.now(clock));
        return new HtmlPage(Templates.fill("today.jte", Frame.of(request), content));
    }
}
