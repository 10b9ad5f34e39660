package io.github.ipt4j.protocol;

/** The facts that show that an event breaks a {@link Rule}: many rules share theirs. */
public enum Grounds {
    /** None: the rule says it all. */
    NONE,
    /** The latest dates, which the event must not precede. */
    DATES,
    /** The date of the latest session. */
    SESSION_DATE,
    /** The phase in which the event occurred. */
    PHASE,
    /** The number of the session, and the one expected. */
    SESSION_NUMBER,
    /** The sessions held in the phase, and how many it can have. */
    SESSIONS_IN_PHASE,
    /** The sessions held in total, and how many the course can have. */
    SESSIONS_IN_TOTAL,
    /** The tasks that are not done. */
    UNDONE_TASKS,
    /** The areas in which no difficulty has been identified. */
    UNIDENTIFIED_AREAS,
    /** The number of focus areas, and how many a formulation can have. */
    FOCUS_SIZE,
    /** The planned numbers of sessions, and the ranges they must be in. */
    PLANNED_SESSIONS,
    /** The rules that a deviation names and cannot waive. */
    RULES_NOT_WAIVED
}
