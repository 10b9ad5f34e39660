package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.VocabularyTerm;

/** What can speak for an exercise, and how many points each adds. */
public enum ReasonKind implements VocabularyTerm {
    /** It was assigned, and its follow-up is due; nothing else counts against it. */
    FOLLOW_UP_DUE(4),
    /** Another exercise found something for which this one may help. */
    OBSTACLE_FOUND(3),
    /** It is best for an area on which the course focuses; one reason for each area. */
    FOCUS_AREA(2),
    /** It is best for the current phase. */
    PHASE(1),
    /** It teaches a skill that another exercise for the focus needs, and that has not been introduced yet. */
    TEACHES_NEEDED_SKILL(1);

    private final int points;

    ReasonKind(int points) {
        this.points = points;
    }

    /**
     * How much it adds.
     *
     * @return 1 or more
     */
    public int points() {
        return points;
    }
}
