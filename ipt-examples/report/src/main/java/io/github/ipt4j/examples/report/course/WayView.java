package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.Way;
import io.github.ipt4j.protocol.course.WayStep;
import java.util.Optional;

/**
 * What it takes to conclude a course.
 *
 * @param standing how far that is
 * @param steps the steps to take, in order; none if it cannot be concluded
 * @param inTheWay the rules in the way; none if it can be concluded
 */
public record WayView(String standing, ImmutableList<String> steps, ImmutableList<String> inTheWay) {

    static Optional<WayView> of(Course course, PageWords words) {
        return course.state().status() == CourseStatus.OPEN
                ? Optional.of(of(course.wayTo(Destination.conclusion()), words))
                : Optional.empty();
    }

    /**
     * A way in a language.
     *
     * @param way any way
     * @param words the language
     * @return the way in words
     */
    public static WayView of(Way way, PageWords words) {
        return new WayView(
                words.of(way),
                way.steps().stream().map(WayStep::summary).map(words::of).collect(ImmutableList.toImmutableList()),
                way.rules().stream()
                        .map(rule -> words.of(words.message("way.rule")
                                .with("rule", rule.id())
                                .with("statement", rule.statement())))
                        .collect(ImmutableList.toImmutableList()));
    }
}
