package io.github.ipt4j.protocol;

import io.github.ipt4j.core.VocabularyTerm;

/** With how many clients at a time the sessions are held. */
public enum Setting implements VocabularyTerm {
    /** One client. */
    INDIVIDUAL,
    /** A group of clients. */
    GROUP
}
