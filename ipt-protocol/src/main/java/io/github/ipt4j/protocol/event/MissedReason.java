package io.github.ipt4j.protocol.event;

import io.github.ipt4j.core.VocabularyTerm;

/** The reasons why a session that was due was not held. */
public enum MissedReason implements VocabularyTerm {
    /** The client cancelled it. */
    CANCELLED_BY_CLIENT,
    /** The counselor cancelled it. */
    CANCELLED_BY_COUNSELOR,
    /** The client did not come and had not cancelled. */
    NO_SHOW,
    /** None was to be held, such as in a holiday: nothing kept the client away. */
    PLANNED_BREAK
}
