package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.VocabularyTerm;

/** The kind of relationship in which a conversation took place. */
public enum Relation implements VocabularyTerm {
    /** With a parent, sibling or other relative. */
    FAMILY,
    /** With a romantic partner. */
    ROMANTIC,
    /** Between a parent and a child. */
    PARENT_CHILD,
    /** With someone at work. */
    WORKPLACE
}
