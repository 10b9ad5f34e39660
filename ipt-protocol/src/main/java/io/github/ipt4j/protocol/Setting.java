package io.github.ipt4j.protocol;

import io.github.ipt4j.core.VocabularyTerm;

/** Whether sessions are held with one client or a group. */
public enum Setting implements VocabularyTerm {
    /** One client. */
    INDIVIDUAL,
    /** A group of clients. */
    GROUP
}
