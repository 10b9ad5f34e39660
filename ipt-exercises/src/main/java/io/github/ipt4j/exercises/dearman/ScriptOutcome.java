package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.VocabularyTerm;

/** The outcome of using a script. */
public enum ScriptOutcome implements VocabularyTerm {
    /** The other person agreed. */
    AGREED,
    /** The two found a compromise. */
    MIDDLE_WAY,
    /** It was put off. */
    POSTPONED,
    /** The other person refused. */
    REFUSED
}
