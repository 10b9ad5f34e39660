package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks no rule. */
public final class Accepted extends Verdict {

    Accepted(Course before, CourseEvent event, Course course) {
        super(before, event, RuleSet.NONE, course);
    }

    @Override
    public VerdictType type() {
        return VerdictType.ACCEPTED;
    }
}
