package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.VocabularyTerm;

/** What got in the way of practice. */
public enum MeditationObstacle implements VocabularyTerm {
    /** No time. */
    NO_TIME,
    /** No quiet place. */
    NO_QUIET_PLACE,
    /** Forgetting to practice. */
    FORGOT,
    /** Restlessness. */
    RESTLESSNESS,
    /** Doubts that it helps. */
    DOUBTS,
    /** It made things worse. */
    FELT_WORSE
}
