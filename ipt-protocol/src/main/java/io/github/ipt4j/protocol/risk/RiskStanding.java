package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * The standing of concerns about suicide or harm: never a level of risk, and never an all-clear.
 *
 * <p>The first that applies, in the order of the constants.
 */
public enum RiskStanding implements VocabularyTerm {
    /** A flag is open: no review has answered it. */
    OPEN,
    /**
     * Nobody asked, the latest item that asks was left unanswered or recorded by a total alone, or not all that was
     * recorded could be read.
     */
    UNKNOWN,
    /** There was a concern, and every flag has been reviewed; or the latest that is known is a review. */
    REVIEWED,
    /** There never was a flag, and the items on suicide were last answered with zero. */
    NOT_FLAGGED
}
