package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import com.google.common.collect.Sets;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.judging.UnderProtocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.WayStep;
import java.util.Set;

/** One record under several protocols, as text for a person. */
final class ComparePage {

    private static final Joiner RULES = Joiner.on(", ");

    private final TextPage page;

    ComparePage(TextPage page) {
        this.page = page;
    }

    /** Says which course follows, and what is urgent or left out. */
    void begin(ReplayedCourse observed) {
        page.begin(observed);
    }

    void write(UnderProtocol under) {
        page.heading(under.protocol().id());
        page.said(
                "compare.enforced",
                "accepted",
                under.count(VerdictType.ACCEPTED),
                "deviating",
                under.count(VerdictType.DEVIATING),
                "refused",
                under.count(VerdictType.REJECTED));
        rules("compare.refusing", under.refusing());
        page.said("compare.observed", "departures", under.departures());
        rules("compare.departing", under.departing());
        under.repair()
                .ifPresentOrElse(
                        repair -> page.said("compare.distance", "distance", repair.distance()),
                        () -> page.said("compare.distance.unknown"));
        standing(under.observed().course());
    }

    private void rules(String key, RuleSet rules) {
        if (!rules.isEmpty()) {
            page.said(key, "rules", RULES.join(rules.stream().map(Rule::id).iterator()));
        }
    }

    /** Where the course would stand, and how it could still be concluded. */
    private void standing(Course course) {
        Set<Task> tasks = Sets.newLinkedHashSet(course.protocol().tasks());
        Set<Task> done = Sets.intersection(tasks, course.state().tasksDone());
        page.said("compare.tasks", "done", done.size(), "required", tasks.size());
        if (course.state().status() == CourseStatus.OPEN) {
            WayForms.lines(course.wayTo(Destination.conclusion()), WayStep::summary)
                    .forEach(line -> page.line(page.voice().of(line)));
        }
    }
}
