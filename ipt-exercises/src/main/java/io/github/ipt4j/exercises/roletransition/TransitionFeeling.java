package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.Term;

/** A feeling about a loss, a hardship or something meaningful. */
public enum TransitionFeeling implements Term {
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
