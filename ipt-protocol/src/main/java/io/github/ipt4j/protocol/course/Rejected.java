package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks a rule which is not waived: it is not applied. */
public final class Rejected extends Verdict {

    Rejected(Course course, CourseEvent event, RuleSet rules) {
        super(course, event, rules, course);
    }

    @Override
    public VerdictType type() {
        return VerdictType.REJECTED;
    }

    @Override
    public ImmutableList<Advisory> advisories() {
        return ImmutableList.of();
    }

    @Override
    public Course orElseThrow() {
        throw new ProtocolViolationException(this);
    }
}
