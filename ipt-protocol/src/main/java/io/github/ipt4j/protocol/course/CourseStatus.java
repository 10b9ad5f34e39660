package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.VocabularyTerm;

/** Where a course stands. */
public enum CourseStatus implements VocabularyTerm {
    /** No course has been opened yet. */
    UNOPENED,
    /** The course is open, in one of the phases. */
    OPEN,
    /** The course is concluded; nothing more can happen to it. */
    CONCLUDED,
    /** The course is discontinued; nothing more can happen to it. */
    DISCONTINUED;

    /**
     * Whether the course has ended.
     *
     * @return true if it is concluded or discontinued
     */
    public boolean isClosed() {
        return this == CONCLUDED || this == DISCONTINUED;
    }
}
