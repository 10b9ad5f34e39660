package io.github.ipt4j.protocol.event;

import io.github.ipt4j.core.VocabularyTerm;

/** The reasons why a course ended before its work was done. */
public enum DiscontinuationReason implements VocabularyTerm {
    /** The client stopped coming. */
    DROPPED_OUT,
    /** The client was referred to another treatment. */
    REFERRED_ON,
    /** The client's condition became worse. */
    CLINICAL_DETERIORATION,
    /** Client and counselor agreed to end early. */
    ENDED_EARLY_BY_AGREEMENT,
    /** The client moved away. */
    MOVED_AWAY,
    /** The client died. */
    DIED,
    /** Another reason. */
    OTHER
}
