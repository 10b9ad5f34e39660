package io.github.ipt4j.examples.workbench.entry;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.course.CourseContent;
import io.github.ipt4j.examples.workbench.course.CourseLink;
import io.github.ipt4j.examples.workbench.course.RecordedLine;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import java.util.Optional;

/**
 * That a course cannot be opened under a code, since there is one already.
 *
 * @param link where its page is; empty if it is another team's
 * @param theirs how it was opened; empty if it is another team's
 */
public record TakenCode(Optional<String> link, Optional<RecordedLine> theirs) {

    static TakenCode of(Optional<StoredCourse> stored, Wording wording) {
        return new TakenCode(
                stored.map(course -> CourseLink.to(course.id())),
                stored.flatMap(course -> RecordedLine.of(course, CourseContent.view(course, wording)).reverse().stream()
                        .findFirst()));
    }
}
