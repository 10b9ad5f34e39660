package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.exercise.ExerciseStep;

/** The progress of a course on one exercise. */
public enum ExerciseProgress implements VocabularyTerm {
    /** It was not worked on. */
    NOT_BEGUN,
    /** It was introduced, and perhaps practiced in a session. */
    INTRODUCED,
    /** It was assigned and not followed up yet. */
    ASSIGNED,
    /** It was assigned, not followed up yet, and two sessions or more have been held since. */
    FOLLOW_UP_DUE,
    /** It was assigned and followed up. */
    FOLLOWED_UP;

    ExerciseProgress after(ExerciseStep step) {
        return switch (step) {
            case INTRODUCED, PRACTICED_IN_SESSION -> this == NOT_BEGUN ? INTRODUCED : this;
            case ASSIGNED, PRACTICED -> this == FOLLOW_UP_DUE ? this : ASSIGNED;
            case FOLLOWED_UP -> FOLLOWED_UP;
        };
    }
}
