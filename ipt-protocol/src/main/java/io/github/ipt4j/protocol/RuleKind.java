package io.github.ipt4j.protocol;

/** The kinds of rules, by what they protect; a deviation can waive some kinds and not others. */
public enum RuleKind {
    /** The event cannot have happened as recorded. Not waivable. */
    RECORD(false),
    /** The order of the phases. Not waivable. */
    ORDER(false),
    /** How sessions follow each other: their days and their numbers. Waivable. */
    SERIES(true),
    /** How many sessions a phase and a course have. Waivable. */
    LENGTH(true),
    /** The focus of the work: identified difficulties and the formulation. Waivable. */
    FOCUS(true),
    /** The tasks to do before a phase ends. Waivable. */
    TASK(true);

    private final boolean waivable;

    RuleKind(boolean waivable) {
        this.waivable = waivable;
    }

    /**
     * Whether a deviation can waive rules of this kind.
     *
     * @return true if what the rule forbids can happen in practice
     */
    public boolean isWaivable() {
        return waivable;
    }
}
