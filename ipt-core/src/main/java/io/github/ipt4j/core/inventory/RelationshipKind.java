package io.github.ipt4j.core.inventory;

import io.github.ipt4j.core.VocabularyTerm;

/** What a person of the interpersonal inventory is to the client. */
public enum RelationshipKind implements VocabularyTerm {
    /** A parent, sibling or other relative. */
    FAMILY,
    /** A romantic partner. */
    PARTNER,
    /** A child of the client. */
    CHILD,
    /** A friend. */
    FRIEND,
    /** A colleague, superior or other person at work. */
    WORK,
    /** Anyone else. */
    OTHER
}
