package io.github.ipt4j.examples.benchmarks.machine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statefulj.fsm.FSM;
import org.statefulj.fsm.TooBusyException;
import org.statefulj.fsm.model.State;
import org.statefulj.fsm.model.StateActionPair;
import org.statefulj.fsm.model.impl.StateActionPairImpl;
import org.statefulj.fsm.model.impl.StateImpl;
import org.statefulj.persistence.memory.MemoryPersisterImpl;

/** StatefulJ: one machine, which keeps the state in a field of each course; a guarded transition is one that chooses. */
final class StatefulJMachine implements Contestant {

    private final FSM<Entity> machine;

    StatefulJMachine() {
        ImmutableMap<Stage, State<Entity>> states =
                Maps.toMap(EnumSet.allOf(Stage.class), stage -> new StateImpl<>(stage.name()));
        for (Arrow arrow : Arrow.ALL) {
            State<Entity> from = at(states, arrow.from());
            StateActionPair<Entity> stays = new StateActionPairImpl<>(from, null);
            StateActionPair<Entity> moves = new StateActionPairImpl<>(
                    at(states, arrow.to()),
                    (entity, event, args) -> arrow.action().accept(entity.ledger));
            from.addTransition(
                    arrow.on().name(), (entity, event, args) -> arrow.guard().test(entity.ledger) ? moves : stays);
        }
        machine = new FSM<>("course", new MemoryPersisterImpl<>(states.values(), at(states, Stage.UNOPENED)));
    }

    private static State<Entity> at(ImmutableMap<Stage, State<Entity>> states, Stage stage) {
        return Maps.filterKeys(states, stage::equals).values().iterator().next();
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
        Entity entity = new Entity();
        try {
            for (CourseEvent event : events) {
                entity.ledger.submit(event);
                machine.onEvent(entity, Trigger.of(event).name());
            }
        } catch (TooBusyException e) {
            throw new IllegalStateException("No transition asks for a retry.", e);
        }
        return entity.ledger.accepted();
    }

    /** A course as StatefulJ keeps it. */
    static final class Entity {
        final Ledger ledger = new Ledger();

        @org.statefulj.persistence.annotations.State
        @Nullable String state;
    }
}
