package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.VocabularyTerm;

/** A day of the week. */
public enum Weekday implements VocabularyTerm {
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
