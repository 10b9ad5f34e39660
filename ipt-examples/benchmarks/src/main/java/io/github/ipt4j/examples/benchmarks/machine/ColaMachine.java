package io.github.ipt4j.examples.benchmarks.machine;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.alibaba.cola.statemachine.builder.When;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

/** COLA: one machine without a state, which is given the stage and the course with each event. */
final class ColaMachine implements Contestant {

    /** COLA registers each machine by its name, once. */
    private static final StateMachine<Stage, Trigger, Ledger> MACHINE = machine();

    private static StateMachine<Stage, Trigger, Ledger> machine() {
        StateMachineBuilder<Stage, Trigger, Ledger> builder = StateMachineBuilderFactory.create();
        for (Arrow arrow : Arrow.ALL) {
            when(builder, arrow)
                    .perform((from, to, trigger, ledger) -> arrow.action().accept(ledger));
        }
        return builder.build("course");
    }

    private static When<Stage, Trigger, Ledger> when(StateMachineBuilder<Stage, Trigger, Ledger> builder, Arrow arrow) {
        return arrow.isInternal()
                ? builder.internalTransition()
                        .within(arrow.from())
                        .on(arrow.on())
                        .when(ledger -> arrow.guard().test(ledger))
                : builder.externalTransition()
                        .from(arrow.from())
                        .to(arrow.to())
                        .on(arrow.on())
                        .when(ledger -> arrow.guard().test(ledger));
    }

    @Override
    public RuleSet rules() {
        return Ledger.RULES;
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        return () -> play(events);
    }

    private static long play(List<CourseEvent> events) {
        Ledger ledger = new Ledger();
        Stage stage = Stage.UNOPENED;
        for (CourseEvent event : events) {
            ledger.submit(event);
            stage = MACHINE.fireEvent(stage, Trigger.of(event), ledger);
        }
        return ledger.accepted();
    }
}
