package io.github.ipt4j.protocol.event;

import io.github.ipt4j.core.VocabularyTerm;

/** Why a session that was due was not held. */
public enum MissedReason implements VocabularyTerm {
    /** The client cancelled it. */
    CANCELLED_BY_CLIENT,
    /** The counselor cancelled it. */
    CANCELLED_BY_COUNSELOR,
    /** The client did not come, and had not said so. */
    NO_SHOW
}
