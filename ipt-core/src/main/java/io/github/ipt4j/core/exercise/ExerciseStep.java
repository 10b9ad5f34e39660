package io.github.ipt4j.core.exercise;

import io.github.ipt4j.core.VocabularyTerm;

/** A step of client and counselor in an exercise, in this order. */
public enum ExerciseStep implements VocabularyTerm {
    /** The counselor introduced the exercise. */
    INTRODUCED,
    /** It was practiced in the session. */
    PRACTICED_IN_SESSION,
    /** It was assigned for the time until the next session. */
    ASSIGNED,
    /** The client practiced it between sessions; recorded in the next session. */
    PRACTICED,
    /** Client and counselor discussed how it went. */
    FOLLOWED_UP
}
