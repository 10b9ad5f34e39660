package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.VocabularyTerm;

/** How far a goal has come. */
public enum GoalProgress implements VocabularyTerm {
    /** Nothing has been done for it yet. */
    NOT_STARTED,
    /** The client works on it. */
    UNDER_WAY,
    /** It is achieved. */
    ACHIEVED,
    /** It was given up. */
    DROPPED
}
