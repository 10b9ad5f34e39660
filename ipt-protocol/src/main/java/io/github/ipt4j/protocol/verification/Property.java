package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;

/** The properties that must hold in every state that a conforming course can reach. */
public enum Property implements VocabularyTerm {
    /** An open course can be concluded, whatever was accepted before. */
    NO_DEAD_END,
    /** Numbers of sessions stay within their ranges. */
    RANGES_KEPT,
    /** Phases follow each other. */
    PHASES_IN_ORDER,
    /** Every total that the protocol allows can be reached. */
    TOTALS_ATTAINABLE,
    /** Tasks are done in time. */
    TASKS_DONE,
    /** What is recorded can have happened in that order. */
    RECORD_IN_ORDER,
    /** Every event gets a verdict. */
    JUDGING_TOTAL;

    /**
     * The statement of the property.
     *
     * @return a sentence
     */
    public Message statement() {
        return Message.of("protocol/verification", "property." + word());
    }
}
