package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Spring Statemachine: one machine, reset for each course, which it keeps among its variables. */
final class SpringMachine implements Contestant {

    private static final String LEDGER = "ledger";

    private final StateMachine<Stage, Trigger> machine = machine();

    private static StateMachine<Stage, Trigger> machine() {
        StateMachineBuilder.Builder<Stage, Trigger> builder = StateMachineBuilder.builder();
        try {
            builder.configureStates().withStates().initial(Stage.UNOPENED).states(EnumSet.allOf(Stage.class));
            for (Arrow arrow : Arrow.ALL) {
                add(arrow, builder.configureTransitions());
            }
        } catch (Exception e) {
            throw new IllegalStateException("The chart is complete.", e);
        }
        return builder.build();
    }

    private static void add(Arrow arrow, StateMachineTransitionConfigurer<Stage, Trigger> transitions)
            throws Exception {
        if (arrow.isInternal()) {
            transitions
                    .withInternal()
                    .source(arrow.from())
                    .event(arrow.on())
                    .guard(context -> arrow.guard().test(ledger(context)))
                    .action(context -> arrow.action().accept(ledger(context)));
        } else {
            transitions
                    .withExternal()
                    .source(arrow.from())
                    .target(arrow.to())
                    .event(arrow.on())
                    .guard(context -> arrow.guard().test(ledger(context)))
                    .action(context -> arrow.action().accept(ledger(context)));
        }
    }

    private static Ledger ledger(StateContext<Stage, Trigger> context) {
        return context.getExtendedState().get(LEDGER, Ledger.class);
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
        restart(ledger);
        for (CourseEvent event : events) {
            ledger.submit(event);
            machine.sendEvent(Mono.just(
                            MessageBuilder.withPayload(Trigger.of(event)).build()))
                    .blockLast();
        }
        return ledger.accepted();
    }

    private void restart(Ledger ledger) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(Stage.UNOPENED, null, null, null))
                        .block());
        machine.getExtendedState().getVariables().put(LEDGER, ledger);
        machine.startReactively().block();
    }
}
