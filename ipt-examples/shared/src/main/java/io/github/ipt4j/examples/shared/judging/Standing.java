package io.github.ipt4j.examples.shared.judging;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;

/** How a course stands, in a word for people. */
public final class Standing {

    private Standing() {}

    /**
     * The word.
     *
     * @param state how a course stands
     * @return the phase of an open course, and the status of another
     */
    public static VocabularyTerm of(CourseState state) {
        return state.status() == CourseStatus.OPEN ? state.phase() : state.status();
    }
}
