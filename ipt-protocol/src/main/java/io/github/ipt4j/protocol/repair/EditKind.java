package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * The kinds of edits of which a repair consists, and what each costs.
 *
 * <p>The costs are our choice. A slip of the pen costs least, a session that was or was not held most; moving a change
 * of phase costs less than removing one and adding another.
 */
public enum EditKind implements VocabularyTerm {
    /** The opening names a concern. */
    CONCERN_RECORDED(1),
    /** An event has another date. */
    DATE_CHANGED(1),
    /** A session has the number that is due. */
    NUMBER_CHANGED(1),
    /** An activity is recorded in a session. */
    ACTIVITY_RECORDED(1),
    /** A formulation has another focus. */
    FOCUS_CHANGED(1),
    /** A formulation plans another number of sessions. */
    PLAN_CHANGED(1),
    /** An event has no deviation, which nothing needs. */
    DEVIATION_WITHDRAWN(1),
    /** A phase is entered, or the course is concluded, earlier or later. */
    PHASE_CHANGE_MOVED(2),
    /** An event other than a session is added. */
    EVENT_ADDED(3),
    /** An event other than a session is removed. */
    EVENT_REMOVED(3),
    /** A session more is held. */
    SESSION_ADDED(4),
    /** A session less is held. */
    SESSION_REMOVED(4);

    private final int cost;

    EditKind(int cost) {
        this.cost = cost;
    }

    /**
     * What an edit of this kind adds to the distance.
     *
     * @return 1 to 4
     */
    public int cost() {
        return cost;
    }
}
