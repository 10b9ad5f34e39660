package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.Term;

/** Who plays whom in a round. */
public enum RoleAssignment implements Term {
    /** The client plays the client. */
    OWN,
    /** The client plays the other person. */
    REVERSED
}
