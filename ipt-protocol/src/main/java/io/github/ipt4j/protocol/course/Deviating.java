package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks rules which are all waived: it is applied, and the course is marked. */
public final class Deviating extends Verdict {

    Deviating(Course before, CourseEvent event, RuleSet waived, Course course) {
        super(before, event, waived, course);
    }

    @Override
    public VerdictType type() {
        return VerdictType.DEVIATING;
    }
}
