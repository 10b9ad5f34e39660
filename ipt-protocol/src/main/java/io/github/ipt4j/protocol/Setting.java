package io.github.ipt4j.protocol;

import io.github.ipt4j.core.Term;

/** With how many clients at a time the sessions are held. */
public enum Setting implements Term {
    /** One client. */
    INDIVIDUAL,
    /** A group of clients. */
    GROUP
}
