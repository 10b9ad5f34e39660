package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.VocabularyTerm;

/** What a number in a {@link Fact} counts. */
public enum Quantity implements VocabularyTerm {
    /** The number of a session in the course. */
    SESSION_NUMBER,
    /** Sessions in the current phase. */
    SESSIONS_IN_PHASE,
    /** Sessions in the whole course. */
    SESSIONS_IN_ALL,
    /** Sessions before the termination phase. */
    SESSIONS_BEFORE_TERMINATION,
    /** Sessions planned in total. */
    PLANNED_SESSIONS,
    /** Sessions planned for the termination phase. */
    PLANNED_TERMINATION,
    /** Problem areas in the focus of a formulation. */
    FOCUS_AREAS,
    /** Days since the previous session. */
    DAYS_SINCE_SESSION,
    /** Minutes that a session took. */
    SESSION_MINUTES,
    /** Years of age. */
    AGE
}
