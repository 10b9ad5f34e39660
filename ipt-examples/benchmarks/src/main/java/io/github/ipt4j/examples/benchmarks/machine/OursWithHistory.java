package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** The library as most use it: a course that keeps its history, and a verdict on each event. */
final class OursWithHistory implements Contestant {

    private final StateMachine machine = StateMachine.enforcing(Protocols.standard());

    @Override
    public RuleSet rules() {
        return RuleSet.of(Rule.values());
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        return () -> play(events);
    }

    private long play(List<CourseEvent> events) {
        Course course = Course.under(machine);
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            Verdict verdict = course.record(events.get(i));
            accepted |= verdict.type() == VerdictType.REJECTED ? 0 : 1L << i;
            course = verdict.course();
        }
        return accepted;
    }
}
