package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.VocabularyTerm;

/** A feeling about a loss, a hardship or something meaningful. */
public enum TransitionFeeling implements VocabularyTerm {
    /** Sadness. */
    SADNESS,
    /** Anger. */
    ANGER,
    /** Fear. */
    FEAR,
    /** Guilt. */
    GUILT,
    /** Shame. */
    SHAME,
    /** Relief. */
    RELIEF,
    /** Pride. */
    PRIDE,
    /** Hope. */
    HOPE,
    /** Joy. */
    JOY
}
