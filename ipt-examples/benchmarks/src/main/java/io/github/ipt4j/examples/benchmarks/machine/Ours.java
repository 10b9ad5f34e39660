package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Transition;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import java.util.List;

/** The library's machine on the state alone: judge and evolve, and go on if nothing speaks against it. */
final class Ours implements Contestant {

    private final StateMachine machine = StateMachine.of(Protocols.standard());

    @Override
    public RuleSet rules() {
        return RuleSet.of(Rule.values());
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        return () -> play(events);
    }

    private long play(List<CourseEvent> events) {
        CourseState state = CourseState.UNOPENED;
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            CourseEvent event = events.get(i);
            Transition transition = machine.transition(state, event);
            RuleSet broken = transition.broken();
            if (broken.isEmpty() || isWaived(broken, event)) {
                state = transition.after();
                accepted |= 1L << i;
            }
        }
        return accepted;
    }

    private static boolean isWaived(RuleSet broken, CourseEvent event) {
        RuleSet waived = event.deviation().map(Deviation::rules).orElse(RuleSet.NONE);
        return broken.minus(waived.intersect(RuleSet.WAIVABLE)).isEmpty();
    }
}
