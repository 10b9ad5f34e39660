package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.Term;

/** A way to validate another person. */
public enum OthersValidation implements Term {
    /** Putting everything else aside. */
    FULL_ATTENTION,
    /** Saying in own words what was understood. */
    SUMMING_UP,
    /** Asking whether a feeling was guessed rightly. */
    NAMING_THEIR_FEELING,
    /** Saying why the feeling is understandable. */
    SAYING_IT_MAKES_SENSE,
    /** Asking what would help, before helping. */
    ASKING_WHAT_HELPS,
    /** Neither talking down nor handling with kid gloves. */
    MEETING_AS_EQUALS,
    /** Thanking for what was told. */
    THANKING
}
