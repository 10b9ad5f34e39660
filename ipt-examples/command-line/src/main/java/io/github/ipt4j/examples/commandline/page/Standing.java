package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;

/** How a course stands, in a word for people. */
final class Standing {

    private Standing() {}

    /** The phase of an open course, and the status of another. */
    static VocabularyTerm of(CourseState state) {
        return state.status() == CourseStatus.OPEN ? state.phase() : state.status();
    }
}
