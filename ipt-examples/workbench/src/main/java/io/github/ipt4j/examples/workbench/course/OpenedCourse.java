package io.github.ipt4j.examples.workbench.course;

import com.google.common.primitives.Ints;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.util.Optional;

/** The page of a course. */
public final class OpenedCourse {

    private final CourseStore courses;

    /**
     * The pages of the courses of a workbench.
     *
     * @param courses its courses
     */
    public OpenedCourse(CourseStore courses) {
        this.courses = courses;
    }

    /**
     * Shows a course.
     *
     * @param request which one
     * @return the page; or that there is none, for this account
     */
    public Response page(Request request) {
        return courses.find(request.account(), request.place("course"))
                .<Response>map(stored -> page(stored, request))
                .orElse(Refusal.NOT_FOUND);
    }

    private static Response page(StoredCourse stored, Request request) {
        Optional<Integer> recorded = request.query()
                .value("recorded")
                .flatMap(line -> Optional.ofNullable(Ints.tryParse(line)))
                .filter(line -> line >= 1 && line <= stored.lines().size());
        return new HtmlPage(
                Templates.fill("course.jte", Frame.of(request), CourseContent.of(stored, recorded, request.wording())));
    }
}
