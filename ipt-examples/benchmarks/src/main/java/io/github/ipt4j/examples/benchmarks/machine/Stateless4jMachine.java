package io.github.ipt4j.examples.benchmarks.machine;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** stateless4j: one configuration, whose guards read the course in hand, and a machine for each course. */
final class Stateless4jMachine implements Contestant {

    private final StateMachineConfig<Stage, Trigger> config = new StateMachineConfig<>();
    private Ledger ledger = new Ledger();

    Stateless4jMachine() {
        for (Arrow arrow : Arrow.ALL) {
            StateConfiguration<Stage, Trigger> stage = config.configure(arrow.from());
            if (arrow.isInternal()) {
                stage.permitInternalIf(
                        arrow.on(),
                        () -> arrow.guard().test(ledger),
                        () -> arrow.action().accept(ledger));
            } else {
                stage.permitIf(
                        arrow.on(),
                        arrow.to(),
                        () -> arrow.guard().test(ledger),
                        () -> arrow.action().accept(ledger));
            }
        }
    }

    @Override
    public RuleSet rules() {
        return Ledger.RULES;
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        return () -> play(events);
    }

    private long play(List<CourseEvent> events) {
        ledger = new Ledger();
        StateMachine<Stage, Trigger> machine = new StateMachine<>(Stage.UNOPENED, config);
        machine.onUnhandledTrigger((stage, trigger) -> {});
        for (CourseEvent event : events) {
            ledger.submit(event);
            machine.fire(Trigger.of(event));
        }
        return ledger.accepted();
    }
}
