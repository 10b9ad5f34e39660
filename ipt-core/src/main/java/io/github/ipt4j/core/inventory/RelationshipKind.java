package io.github.ipt4j.core.inventory;

import io.github.ipt4j.core.VocabularyTerm;

/** The kind of relationship between the client and a person of the interpersonal inventory. */
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
