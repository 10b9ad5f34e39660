package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.wording.Message;

/**
 * What can be found in the steps of an exercise. The order of the constants is the order in which findings are
 * reported.
 */
public enum FindingKind {
    /** No module has this id. */
    UNKNOWN("exercise.unknown"),

    /** A step was taken before the one that it builds on. */
    STEP_ORDER("exercise.step-order"),

    /** A skill that the exercise needs was not introduced before it. */
    PREREQUISITE("exercise.prerequisite"),

    /** The record does not fit its worksheet, or the worksheet is not there. */
    RECORD("exercise.record"),

    /** The exercise was assigned and not followed up in time: a reminder. */
    FOLLOW_UP_DUE("exercise.follow-up-due");

    private final String id;

    FindingKind(String id) {
        this.id = id;
    }

    /**
     * The permanent id.
     *
     * @return such as {@code exercise.step-order}
     */
    public String id() {
        return id;
    }

    /**
     * What holds where nothing is found.
     *
     * @return a sentence
     */
    public Message statement() {
        return Message.of("exercises/findings", id + ".statement");
    }

    /**
     * The remedy.
     *
     * @return a sentence
     */
    public Message remedy() {
        return Message.of("exercises/findings", id + ".remedy");
    }
}
