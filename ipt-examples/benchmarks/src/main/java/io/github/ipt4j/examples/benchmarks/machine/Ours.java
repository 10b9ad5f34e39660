package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import java.util.Optional;

/** The library's machine on the state alone: each event is judged, and the state evolves if nothing speaks against it. */
final class Ours implements Contestant {

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
        CourseState state = CourseState.UNOPENED;
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            Optional<CourseState> next =
                    machine.transition(state, events.get(i)).next();
            if (next.isPresent()) {
                state = next.get();
                accepted |= 1L << i;
            }
        }
        return accepted;
    }
}
