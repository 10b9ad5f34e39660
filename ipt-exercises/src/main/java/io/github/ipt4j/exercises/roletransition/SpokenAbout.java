package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.VocabularyTerm;

/** Whether a loss has been spoken about. */
public enum SpokenAbout implements VocabularyTerm {
    /** It has been. */
    YES,
    /** Not yet. */
    NO
}
