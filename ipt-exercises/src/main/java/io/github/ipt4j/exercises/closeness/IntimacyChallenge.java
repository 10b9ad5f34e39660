package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.Term;

/** What can make it hard to be close to someone. */
public enum IntimacyChallenge implements Term {
    /** Trusting. */
    TRUST,
    /** Showing what one feels. */
    SHOWING_FEELINGS,
    /** Asking for help. */
    ASKING_FOR_HELP,
    /** Touch and bodily closeness. */
    BODILY_CLOSENESS,
    /** Disagreeing without losing each other. */
    CONFLICT,
    /** The fear of being turned away. */
    FEAR_OF_REJECTION,
    /** Leaving each other room. */
    LETTING_GO
}
