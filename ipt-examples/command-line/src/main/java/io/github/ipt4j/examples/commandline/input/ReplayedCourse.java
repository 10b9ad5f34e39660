package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A course as far as its record can be read and is accepted.
 *
 * @param file the file it was read from
 * @param name what its cohort calls it; empty if it is a journal
 * @param audited the course, with every verdict
 */
public record ReplayedCourse(String file, Optional<String> name, AuditedCourse audited) {

    /** The course after its last accepted event. */
    public Course course() {
        return audited.course();
    }

    /** How many of its events were refused, and count for nothing but what they said about the client's safety. */
    public int refused() {
        return audited.refused();
    }

    /** How a command ends that reports the course, if nothing worse happens. */
    public ExitStatus status() {
        return refused() > 0 ? ExitStatus.REJECTED : ExitStatus.KEPT;
    }

    /** The first line that could not be read; empty if all could. */
    public OptionalInt unreadFrom() {
        return audited.unreadFrom();
    }

    /** What was recorded about the client's safety, refused events included. */
    public RiskRecord risk() {
        return audited.risk();
    }
}
