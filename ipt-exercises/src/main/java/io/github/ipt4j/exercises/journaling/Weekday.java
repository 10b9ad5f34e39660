package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.Term;

/** A day of the week. */
public enum Weekday implements Term {
    /** Monday. */
    MONDAY,
    /** Tuesday. */
    TUESDAY,
    /** Wednesday. */
    WEDNESDAY,
    /** Thursday. */
    THURSDAY,
    /** Friday. */
    FRIDAY,
    /** Saturday. */
    SATURDAY,
    /** Sunday. */
    SUNDAY
}
