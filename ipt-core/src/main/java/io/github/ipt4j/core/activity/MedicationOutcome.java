package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/** The outcome of a discussion of medication. */
public enum MedicationOutcome implements VocabularyTerm {
    /** No medication is needed. */
    NOT_NEEDED,
    /** Medication was recommended. */
    RECOMMENDED,
    /** The client takes medication. */
    TAKEN,
    /** The client declines medication. */
    DECLINED,
    /** The medication or its dose was changed. */
    CHANGED,
    /** The client no longer takes medication. */
    STOPPED
}
