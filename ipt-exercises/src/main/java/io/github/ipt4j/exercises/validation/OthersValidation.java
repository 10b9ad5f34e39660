package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.VocabularyTerm;

/** A way to validate another person. */
public enum OthersValidation implements VocabularyTerm {
    /** Putting everything else aside. */
    FULL_ATTENTION,
    /** Summing up what was understood. */
    SUMMING_UP,
    /** Naming a feeling, and asking whether the guess is right. */
    NAMING_THEIR_FEELING,
    /** Saying why the feeling is understandable. */
    SAYING_IT_MAKES_SENSE,
    /** Asking what would help, before helping. */
    ASKING_WHAT_HELPS,
    /** Neither talking down to someone nor treating them as fragile. */
    MEETING_AS_EQUALS,
    /** Thanking someone for what they shared. */
    THANKING
}
