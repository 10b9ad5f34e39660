package io.github.ipt4j.examples.benchmarks.machine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;

/**
 * Easy States: a machine for each course. It distinguishes events by their class, and knows no guards: a handler that throws refuses.
 */
final class EasyStatesMachine implements Contestant {

    /** Kept, since a logger that nobody keeps forgets its level: a refusal is no error here. */
    private static final Logger LOGGER = Logger.getLogger("FiniteStateMachineImpl");

    private static final ImmutableSet<State> STATES =
            Stream.of(Stage.values()).map(EasyStatesMachine::state).collect(ImmutableSet.toImmutableSet());

    private final ImmutableList<Transition> transitions =
            Arrow.ALL.stream().map(this::transition).collect(ImmutableList.toImmutableList());
    private Ledger ledger = new Ledger();

    EasyStatesMachine() {
        LOGGER.setLevel(Level.OFF);
    }

    private Transition transition(Arrow arrow) {
        return new TransitionBuilder()
                .name(arrow.from() + " " + arrow.on())
                .sourceState(state(arrow.from()))
                .eventType(EasyStatesEvent.type(arrow.on()))
                .eventHandler(event -> handle(arrow))
                .targetState(state(arrow.to()))
                .build();
    }

    private static State state(Stage stage) {
        return new State(stage.name());
    }

    private void handle(Arrow arrow) {
        if (!arrow.guard().test(ledger)) {
            throw new IllegalStateException("refused");
        }
        arrow.action().accept(ledger);
    }

    @Override
    public RuleSet rules() {
        return Ledger.RULES;
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        ImmutableList<EasyStatesEvent> submitted =
                events.stream().map(EasyStatesEvent::of).collect(ImmutableList.toImmutableList());
        return () -> play(submitted);
    }

    private long play(List<EasyStatesEvent> events) {
        ledger = new Ledger();
        FiniteStateMachineBuilder builder = new FiniteStateMachineBuilder(STATES, state(Stage.UNOPENED));
        transitions.forEach(builder::registerTransition);
        FiniteStateMachine machine = builder.build();
        for (EasyStatesEvent event : events) {
            ledger.submit(event.event());
            fire(machine, event);
        }
        return ledger.accepted();
    }

    private static void fire(FiniteStateMachine machine, EasyStatesEvent event) {
        try {
            machine.fire(event);
        } catch (FiniteStateMachineException refused) {
            // The course stays what it was.
        }
    }
}
