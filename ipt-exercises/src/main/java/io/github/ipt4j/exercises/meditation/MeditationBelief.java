package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.VocabularyTerm;

/** What people often believe about meditation. */
public enum MeditationBelief implements VocabularyTerm {
    /** The mind must become empty. */
    EMPTY_MIND,
    /** It is a matter of religion. */
    RELIGIOUS,
    /** It takes hours. */
    TAKES_HOURS,
    /** Restless people cannot do it. */
    RESTLESS_PEOPLE_CANNOT,
    /** It works at once or not at all. */
    WORKS_AT_ONCE,
    /** It is a way to run away from problems. */
    RUNNING_AWAY
}
