package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * The verdict on an event that breaks a rule which is not waived. The event is not applied; what it says about the
 * client's safety is kept and reported all the same.
 */
public final class Rejected extends Verdict {

    Rejected(Course course, CourseEvent event, RuleSet rules) {
        super(course, event, rules, course.afterRefused(event, rules));
    }

    @Override
    public VerdictType type() {
        return VerdictType.REJECTED;
    }

    @Override
    public ImmutableList<Advisory> advisories() {
        return Advisor.adviseRefused(event());
    }

    /**
     * Finds the shortest way on which the event is accepted after all.
     *
     * @return the way to {@link Destination#acceptanceOf} the event
     */
    public Way wayToAcceptance() {
        return course().wayTo(Destination.acceptanceOf(event()));
    }

    @Override
    public Course orElseThrow() {
        throw new ProtocolViolationException(this);
    }
}
