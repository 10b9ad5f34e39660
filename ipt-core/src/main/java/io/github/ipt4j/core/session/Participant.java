package io.github.ipt4j.core.session;

import io.github.ipt4j.core.VocabularyTerm;

/** Someone who takes part in a session beside client and counselor. */
public enum Participant implements VocabularyTerm {
    /** The client's partner. */
    PARTNER,
    /** A parent of the client. */
    PARENT,
    /** Another relative of the client. */
    RELATIVE,
    /** A friend of the client. */
    FRIEND,
    /** An interpreter. */
    INTERPRETER,
    /** A second counselor. */
    CO_COUNSELOR,
    /** The counselor's supervisor. */
    SUPERVISOR,
    /** Somebody who is being trained. */
    TRAINEE
}
