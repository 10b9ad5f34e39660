package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.VocabularyTerm;

/** What can make it hard to be close to someone. */
public enum IntimacyChallenge implements VocabularyTerm {
    /** Trusting. */
    TRUST,
    /** Showing what one feels. */
    SHOWING_FEELINGS,
    /** Asking for help. */
    ASKING_FOR_HELP,
    /** Touch and physical closeness. */
    BODILY_CLOSENESS,
    /** Disagreeing without losing each other. */
    CONFLICT,
    /** Fear of rejection. */
    FEAR_OF_REJECTION,
    /** Giving each other space. */
    LETTING_GO
}
