package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.core.VocabularyTerm;

/** What can get in the way between two people. */
public enum Obstacle implements VocabularyTerm {
    /** Not knowing how to say or do it. */
    SKILL("dear-man"),
    /** Not knowing what one wants, or wanting two things at once. */
    AIM("feeling-heard"),
    /** An emotion that is too strong in the moment. */
    EMOTION("distress-skills"),
    /** Worry about what may happen, or the belief of not deserving it. */
    WORRY("validation"),
    /** Other people, or circumstances that no skill changes. */
    OTHERS_OR_CIRCUMSTANCES("closeness-circles");

    private final String next;

    Obstacle(String next) {
        this.next = next;
    }

    /**
     * The exercise to try next.
     *
     * @return its id
     */
    public String next() {
        return next;
    }
}
