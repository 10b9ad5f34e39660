package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The verdict on an event that breaks rules which are all waived: it is applied, and the course is marked. */
public final class Deviating implements Verdict {

    private final Course before;
    private final CourseEvent event;
    private final Course course;
    private final RuleSet waived;

    Deviating(Course before, CourseEvent event, Course course, RuleSet waived) {
        this.before = before;
        this.event = event;
        this.course = course;
        this.waived = waived;
    }

    @Override
    public VerdictType type() {
        return VerdictType.DEVIATING;
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
        return waived;
    }

    @Override
    public ImmutableList<Violation> violations() {
        return before.explain(event, waived);
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
