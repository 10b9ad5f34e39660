package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.core.VocabularyTerm;

/** A statement that a client may tick; each points to an obstacle. */
public enum Hindrance implements VocabularyTerm {
    /** Not knowing what to say. */
    NO_WORDS(Obstacle.SKILL),
    /** Knowing what to say, and not finding the words in the moment. */
    WORDS_GONE_IN_THE_MOMENT(Obstacle.SKILL),
    /** Having asked without being understood. */
    ASKED_AND_NOT_UNDERSTOOD(Obstacle.SKILL),
    /** Not being sure what one wants. */
    NOT_SURE_WHAT_I_WANT(Obstacle.AIM),
    /** Wanting one thing, and also the opposite. */
    TWO_WISHES_AT_ONCE(Obstacle.AIM),
    /** Anger that was too strong. */
    TOO_ANGRY(Obstacle.EMOTION),
    /** Sadness, tiredness or emptiness that was too strong. */
    TOO_LOW(Obstacle.EMOTION),
    /** Shame or guilt that was too strong. */
    TOO_ASHAMED(Obstacle.EMOTION),
    /** Fear of the answer. */
    AFRAID_OF_THE_ANSWER(Obstacle.WORRY),
    /** The thought of not deserving it. */
    NOT_DESERVING(Obstacle.WORRY),
    /** The thought that it is no use anyway. */
    NO_USE_ANYWAY(Obstacle.WORRY),
    /** The other person cannot or does not want to. */
    OTHER_UNWILLING(Obstacle.OTHERS_OR_CIRCUMSTANCES),
    /** The other person has more power. */
    OTHER_MORE_POWERFUL(Obstacle.OTHERS_OR_CIRCUMSTANCES),
    /** Time, money, distance, illness or the like. */
    CIRCUMSTANCES(Obstacle.OTHERS_OR_CIRCUMSTANCES);

    private final Obstacle obstacle;

    Hindrance(Obstacle obstacle) {
        this.obstacle = obstacle;
    }

    /**
     * The obstacle to which the statement points.
     *
     * @return the obstacle
     */
    public Obstacle obstacle() {
        return obstacle;
    }
}
