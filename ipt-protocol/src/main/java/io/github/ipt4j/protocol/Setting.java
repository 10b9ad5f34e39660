package io.github.ipt4j.protocol;

import io.github.ipt4j.core.Term;

/** Whether sessions are held with one client or a group. */
public enum Setting implements Term {
    /** One client. */
    INDIVIDUAL,
    /** A group of clients. */
    GROUP
}
