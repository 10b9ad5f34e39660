package io.github.ipt4j.core.session;

import io.github.ipt4j.core.VocabularyTerm;

/** How client and counselor met, in a session or in a contact outside of sessions. */
public enum Mode implements VocabularyTerm {
    /** In the same place. */
    IN_PERSON,
    /** By a call with pictures. */
    VIDEO,
    /** By a call without pictures. */
    PHONE,
    /** In writing, such as by letter, mail or chat. */
    MESSAGE
}
