package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

/** The page of a supervisor: the courses of the team, and which of them to talk about first. */
public final class Supervision {

    private static final Comparator<SupervisedCourse> FIRST = Comparator.comparing(
                    (SupervisedCourse course) -> !course.course().isConcerning())
            .thenComparing(course -> !course.adherence().isOffTrack());

    private final CourseStore courses;
    private final Clock clock;
    private final KnownAdherence known = new KnownAdherence();

    /**
     * The page of a workbench.
     *
     * @param courses its courses
     * @param clock gives the day
     */
    public Supervision(CourseStore courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Shows the courses of the team.
     *
     * @param request the request
     * @return the page: open concerns first, then the courses that are not on track
     */
    public Response page(Request request) {
        ImmutableList<SupervisedCourse> content = rows(request.account(), request.wording());
        return new HtmlPage(Templates.fill("supervision.jte", Frame.of(request), content));
    }

    ImmutableList<SupervisedCourse> rows(Account supervisor, Wording wording) {
        LocalDate today = LocalDate.now(clock);
        return courses.overview(supervisor, course -> true).stream()
                .map(stored -> row(stored, new TeamCourse(stored, today), wording))
                .sorted(FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private SupervisedCourse row(StoredCourse stored, TeamCourse course, Wording wording) {
        return new SupervisedCourse(course, known.of(stored, course, wording));
    }
}
