package io.github.ipt4j.exercises.step;

/**
 * What can be found in the steps of an exercise. The order of the constants is the order in which findings are
 * reported.
 */
public enum FindingKind {
    /** No module has this id. */
    UNKNOWN(
            "exercise.unknown",
            "No exercise in the catalog has this id.",
            "Correct the id, or add the jar that contains the exercise."),

    /** A step was taken before the one that it builds on. */
    STEP_ORDER(
            "exercise.step-order",
            "An exercise is introduced before it is practiced in session or assigned, and assigned before it is practiced or"
                    + " followed up.",
            "Record the missing step in the session or contact in which it was taken."),

    /** A skill that the exercise needs was not introduced before it. */
    PREREQUISITE(
            "exercise.prerequisite",
            "Every skill that an exercise needs is taught by another exercise introduced before it.",
            "First introduce an exercise that teaches the skill."),

    /** The record does not fit its worksheet, or the worksheet is not there. */
    RECORD(
            "exercise.record",
            "A record names a worksheet of its exercise, and fits it.",
            "Correct the fields listed here, or name the worksheet that was filled in."),

    /** The exercise was assigned and not followed up in time: a reminder. */
    FOLLOW_UP_DUE(
            "exercise.follow-up-due",
            "An assigned exercise is followed up by the end of the second session afterwards.",
            "Ask how it went, and record the follow-up.");

    private final String id;
    private final String statement;
    private final String remedy;

    FindingKind(String id, String statement, String remedy) {
        this.id = id;
        this.statement = statement;
        this.remedy = remedy;
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
     * @return an English sentence
     */
    public String statement() {
        return statement;
    }

    /**
     * The remedy.
     *
     * @return an English sentence
     */
    public String remedy() {
        return remedy;
    }
}
