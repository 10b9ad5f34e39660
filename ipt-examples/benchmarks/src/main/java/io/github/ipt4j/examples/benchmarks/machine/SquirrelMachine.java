package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.builder.When;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder, and a machine for each course, which is given the course at each event. */
final class SquirrelMachine implements Contestant {

    private final StateMachineBuilder<Machine, Stage, Trigger, Ledger> builder =
            StateMachineBuilderFactory.create(Machine.class, Stage.class, Trigger.class, Ledger.class);

    SquirrelMachine() {
        for (Arrow arrow : Arrow.ALL) {
            when(arrow).perform(new Act(arrow));
        }
    }

    private When<Machine, Stage, Trigger, Ledger> when(Arrow arrow) {
        return arrow.isInternal()
                ? builder.internalTransition()
                        .within(arrow.from())
                        .on(arrow.on())
                        .when(new Guard(arrow))
                : builder.externalTransition()
                        .from(arrow.from())
                        .to(arrow.to())
                        .on(arrow.on())
                        .when(new Guard(arrow));
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
        Ledger ledger = new Ledger();
        Machine machine = builder.newStateMachine(Stage.UNOPENED);
        for (CourseEvent event : events) {
            ledger.submit(event);
            machine.fire(Trigger.of(event), ledger);
        }
        return ledger.accepted();
    }

    /** The machine; squirrel makes it by reflection. */
    static final class Machine extends AbstractStateMachine<Machine, Stage, Trigger, Ledger> {}

    private static final class Guard extends AnonymousCondition<Ledger> {
        private final Arrow arrow;

        Guard(Arrow arrow) {
            this.arrow = arrow;
        }

        @Override
        public boolean isSatisfied(Ledger ledger) {
            return arrow.guard().test(ledger);
        }
    }

    private static final class Act extends AnonymousAction<Machine, Stage, Trigger, Ledger> {
        private final Arrow arrow;

        Act(Arrow arrow) {
            this.arrow = arrow;
        }

        @Override
        public void execute(Stage from, Stage to, Trigger trigger, Ledger ledger, Machine machine) {
            arrow.action().accept(ledger);
        }
    }
}
