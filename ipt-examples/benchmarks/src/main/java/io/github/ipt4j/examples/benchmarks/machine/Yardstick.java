package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** The yardstick: the same events by the same rules, written by hand for one protocol, with no answer but the first rule. */
final class Yardstick implements Contestant {

    @Override
    public RuleSet rules() {
        return RuleSet.of(Rule.values());
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        return () -> play(events);
    }

    private static long play(List<CourseEvent> events) {
        YardstickCourse course = YardstickCourse.UNOPENED;
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            if (course.after(events.get(i)) instanceof YardstickCourse next) {
                course = next;
                accepted |= 1L << i;
            }
        }
        return accepted;
    }
}
