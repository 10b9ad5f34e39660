package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.VocabularyTerm;

/** How much the client felt heard. */
public enum FeltHeard implements VocabularyTerm {
    /** The client felt heard. */
    FULLY,
    /** The client felt heard in part. */
    PARTLY,
    /** The client did not feel heard. */
    NOT_AT_ALL
}
