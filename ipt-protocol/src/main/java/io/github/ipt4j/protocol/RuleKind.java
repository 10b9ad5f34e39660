package io.github.ipt4j.protocol;

/** What a rule guards, and with it whether a deviation can waive it. */
public enum RuleKind {
    /** The event cannot have happened as it is written. Not waivable. */
    RECORD(false),
    /** The order of the phases. Not waivable. */
    ORDER(false),
    /** How many sessions a phase and a course have. Waivable. */
    LENGTH(true),
    /** What the work is directed at: identified difficulties and the formulation. Waivable. */
    FOCUS(true),
    /** What is done before a phase is left. Waivable. */
    TASK(true);

    private final boolean waivable;

    RuleKind(boolean waivable) {
        this.waivable = waivable;
    }

    /**
     * Whether a deviation can waive rules of this kind.
     *
     * @return true if what the rule forbids can have happened all the same
     */
    public boolean isWaivable() {
        return waivable;
    }
}
