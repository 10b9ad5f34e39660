package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.core.VocabularyTerm;

/** The properties that must hold in every state that a conforming course can reach. */
public enum Property implements VocabularyTerm {
    /** An open course can be concluded, whatever was accepted before. */
    NO_DEAD_END("From every state of an open course, some further events conclude it without a deviation."),
    /** Numbers of sessions stay within their ranges. */
    RANGES_KEPT(
            "No course and no phase exceeds its maximum number of sessions, no phase ends with fewer than its minimum,"
                    + " and the total of every concluded course is within the range."),
    /** Phases follow each other. */
    PHASES_IN_ORDER(
            "A course opens in the initial phase, enters one phase after the other, is concluded from the last one,"
                    + " and stays closed once it is closed."),
    /** Every total that the protocol allows can be reached. */
    TOTALS_ATTAINABLE("A course can be concluded with any number of sessions in the total range."),
    /** Tasks are done in time. */
    TASKS_DONE("No phase ends before its required tasks are done."),
    /** What is recorded can have happened in that order. */
    RECORD_IN_ORDER(
            "Dates never go back, no two sessions are on the same day, sessions are numbered consecutively, and nothing"
                    + " else changes their number."),
    /** Every event gets a verdict. */
    JUDGING_TOTAL("Every event is judged in every state, without an exception.");

    private final String statement;

    Property(String statement) {
        this.statement = statement;
    }

    /**
     * The statement of the property.
     *
     * @return an English sentence
     */
    public String statement() {
        return statement;
    }
}
