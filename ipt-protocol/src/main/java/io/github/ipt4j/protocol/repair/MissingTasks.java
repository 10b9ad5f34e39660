package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The tasks that nothing in a record does in any phase: a repair must do them before it leaves theirs. */
final class MissingTasks {

    private final ImmutableSet<Task> missing;
    private final Map<Phase, Integer> costs = new EnumMap<>(Phase.class);

    private MissingTasks(Protocol protocol, Set<Task> done) {
        missing = Sets.difference(ImmutableSet.copyOf(protocol.tasks()), done).immutableCopy();
        missing.forEach(task -> costs.merge(task.phase(), cost(task), Integer::sum));
    }

    private static int cost(Task task) {
        return task == Task.FORMULATION_AGREED ? EditKind.EVENT_ADDED.cost() : EditKind.ACTIVITY_RECORDED.cost();
    }

    static MissingTasks of(StateMachine machine, ImmutableList<TraceEvent> trace) {
        Set<Task> done = EnumSet.noneOf(Task.class);
        CourseState opened = machine.evolve(CourseState.UNOPENED, opening(machine.protocol()));
        for (Phase phase : Phase.values()) {
            CourseState state = in(phase, opened, machine);
            trace.forEach(recorded ->
                    done.addAll(machine.evolve(state, recorded.event()).tasksDone()));
        }
        return new MissingTasks(machine.protocol(), done);
    }

    private static CourseState in(Phase phase, CourseState opened, StateMachine machine) {
        return phase == Phase.INITIAL ? opened : machine.evolve(opened, PhaseEntered.of(LocalDate.EPOCH, phase));
    }

    private static CourseOpened opening(Protocol protocol) {
        return CourseOpened.of(protocol, LocalDate.EPOCH, Client.of("any"), Concern.OTHER);
    }

    /** What it costs at least to do those of a phase. */
    int in(Phase phase) {
        return costs.getOrDefault(phase, 0);
    }

    /** What was spent already on those of the phase of a state and of later ones. */
    int spent(CourseState state) {
        if (missing.isEmpty()) {
            return 0;
        }
        Set<Task> done = state.tasksDone();
        return missing.stream()
                .filter(task -> task.phase().compareTo(state.phase()) >= 0 && done.contains(task))
                .mapToInt(MissingTasks::cost)
                .sum();
    }
}
