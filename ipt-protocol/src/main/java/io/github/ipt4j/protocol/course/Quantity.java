package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.VocabularyTerm;

/** What a number in a {@link Fact} counts. */
public enum Quantity implements VocabularyTerm {
    /** The number of a session in the course. */
    SESSION_NUMBER("session number"),
    /** Sessions in the current phase. */
    SESSIONS_IN_PHASE("sessions in this phase"),
    /** Sessions in the whole course. */
    SESSIONS_IN_ALL("sessions in total"),
    /** Sessions before the termination phase. */
    SESSIONS_BEFORE_TERMINATION("sessions before termination"),
    /** Sessions planned in total. */
    PLANNED_SESSIONS("planned sessions"),
    /** Sessions planned for the termination phase. */
    PLANNED_TERMINATION("planned termination sessions"),
    /** Problem areas in the focus of a formulation. */
    FOCUS_AREAS("focus areas"),
    /** Days since the previous session. */
    DAYS_SINCE_SESSION("days since the previous session"),
    /** Minutes that a session took. */
    SESSION_MINUTES("minutes"),
    /** Years of age. */
    AGE("age");

    private final String phrase;

    Quantity(String phrase) {
        this.phrase = phrase;
    }

    String inWords() {
        return phrase;
    }
}
