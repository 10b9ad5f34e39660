package io.github.ipt4j.protocol.course;

/** What becomes of events that break rules. */
public enum Judging {
    /** An event that breaks a rule which its deviation does not waive is rejected. The default. */
    ENFORCING,
    /**
     * An event that breaks waivable rules is taken as deviating from exactly those, whatever deviation it carries: for
     * audits of what was done elsewhere, which must not stop at the first departure.
     */
    OBSERVING
}
