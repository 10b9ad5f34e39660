package io.github.ipt4j.examples.commandline.mining;

import io.github.ipt4j.protocol.audit.AuditedCourse;

/** Which events of a course a log shows. */
public enum XesView {
    /** What happened, as it is known now: the events in force, in the order of the course. */
    IN_FORCE("in-force"),
    /** Every entry as it was submitted: refused ones, corrections and what they removed, in the order of submission. */
    SUBMITTED("submitted");

    private final String word;

    XesView(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Looks at a course, under the id that its cohort gives it. */
    public LoggedCourse of(String id, AuditedCourse audited) {
        return switch (this) {
            case IN_FORCE -> LoggedCourse.inForce(id, audited);
            case SUBMITTED -> LoggedCourse.submitted(id, audited);
        };
    }
}
