package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks no rule. */
public final class Accepted implements Verdict {

    private final Course before;
    private final CourseEvent event;
    private final Course course;

    Accepted(Course before, CourseEvent event, Course course) {
        this.before = before;
        this.event = event;
        this.course = course;
    }

    @Override
    public VerdictType type() {
        return VerdictType.ACCEPTED;
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
        return RuleSet.NONE;
    }

    @Override
    public ImmutableList<Violation> violations() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Advisory> advisories() {
        return Advisor.advise(before, event, course);
    }

    @Override
    public Course orElseThrow() {
        return course;
    }
}
