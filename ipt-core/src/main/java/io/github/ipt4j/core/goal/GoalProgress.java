package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.VocabularyTerm;

/** The progress of a goal. */
public enum GoalProgress implements VocabularyTerm {
    /** Work on it has not started. */
    NOT_STARTED,
    /** The client is working on it. */
    UNDER_WAY,
    /** It is achieved. */
    ACHIEVED,
    /** It was given up. */
    DROPPED
}
