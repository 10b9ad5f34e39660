package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.core.VocabularyTerm;

/** What must be true of a protocol in every state that a conforming course can reach. */
public enum Property implements VocabularyTerm {
    /** An open course can be concluded, whatever was accepted before. */
    NO_DEAD_END("From every state of an open course, some further events conclude it without a deviation."),
    /** No range of sessions is left. */
    RANGES_KEPT(
            "No course and no phase goes beyond its greatest number of sessions, no phase is left with fewer than its"
                    + " least, and every course that is concluded lies within the total range."),
    /** Phases follow each other. */
    PHASES_IN_ORDER(
            "A course is opened in its initial phase, enters one phase after the other, is concluded from the last"
                    + " one, and takes no event once it is closed."),
    /** What the protocol promises can be had. */
    TOTALS_ATTAINABLE("A course can be concluded with every number of sessions in the total range."),
    /** What a phase asks for is done in time. */
    TASKS_DONE("No phase is left before the tasks that are asked for in it are done."),
    /** What is recorded can have happened. */
    RECORD_IN_ORDER("Dates never go back, no two sessions are held on one day, and sessions bear their numbers."),
    /** Every event gets an answer. */
    JUDGING_TOTAL("Every event is judged in every state, and nothing is thrown.");

    private final String statement;

    Property(String statement) {
        this.statement = statement;
    }

    /**
     * The property itself.
     *
     * @return an English sentence
     */
    public String statement() {
        return statement;
    }
}
