package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.VocabularyTerm;

/** How far practice was possible. */
public enum Feasibility implements VocabularyTerm {
    /** As planned. */
    AS_PLANNED,
    /** In part. */
    IN_PART,
    /** Not at all. */
    NOT_AT_ALL
}
