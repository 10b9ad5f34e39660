package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks a rule which is not waived: it is not applied. */
public final class Rejected implements Verdict {

    private final Course course;
    private final CourseEvent event;
    private final RuleSet rules;

    Rejected(Course course, CourseEvent event, RuleSet rules) {
        this.course = course;
        this.event = event;
        this.rules = rules;
    }

    @Override
    public VerdictType type() {
        return VerdictType.REJECTED;
    }

    @Override
    public CourseEvent event() {
        return event;
    }

    @Override
    public Course course() {
        return course;
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public ImmutableList<Violation> violations() {
        return course.explain(event, rules);
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
