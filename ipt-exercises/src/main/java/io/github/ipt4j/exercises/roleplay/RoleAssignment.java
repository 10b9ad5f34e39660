package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.VocabularyTerm;

/** Who plays whom in a round. */
public enum RoleAssignment implements VocabularyTerm {
    /** The client plays the client. */
    OWN,
    /** The client plays the other person. */
    REVERSED
}
