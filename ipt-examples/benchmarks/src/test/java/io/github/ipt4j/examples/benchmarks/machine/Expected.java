package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** What a machine that knows some rules must accept, and no deviations. */
final class Expected {

    private static final StateMachine MACHINE = StateMachine.observing(Protocols.standard());

    private Expected() {}

    /** Bit i is set if event i breaks none of the rules. */
    static long accepted(RuleSet known, List<CourseEvent> events) {
        CourseState state = CourseState.UNOPENED;
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            if (MACHINE.judge(state, events.get(i)).intersect(known).isEmpty()) {
                state = MACHINE.evolve(state, events.get(i));
                accepted |= 1L << i;
            }
        }
        return accepted;
    }
}
