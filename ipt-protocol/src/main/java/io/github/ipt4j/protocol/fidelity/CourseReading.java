package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Recorded;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plays a history again, and notes which session was held in which phase, when tasks were done, and what departed. */
final class CourseReading {

    private final StateMachine machine;
    private final List<HeldSession> sessions = new ArrayList<>();
    private final List<TaskDone> tasks = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private final ImmutableSet.Builder<ProblemArea> focus = ImmutableSet.builder();
    private Optional<FormulationAgreed> formulation = Optional.empty();
    private CourseState state = CourseState.UNOPENED;
    private int place;

    private CourseReading(Protocol protocol) {
        this.machine = StateMachine.of(protocol);
    }

    static CourseReading of(Protocol protocol, Iterable<Recorded> history) {
        CourseReading reading = new CourseReading(protocol);
        history.forEach(reading::read);
        return reading;
    }

    private void read(Recorded recorded) {
        CourseEvent event = recorded.event();
        place++;
        CourseState before = state;
        state = machine.evolve(before, event);
        if (recorded.isDeviating()) {
            departures.add(new Departure(place, before.phase(), state.sessions(), recorded));
        }
        if (event instanceof SessionHeld held) {
            sessions.add(new HeldSession(held.session(), before.phase(), formulation));
        } else if (event instanceof FormulationAgreed agreed) {
            formulation = Optional.of(agreed);
            focus.addAll(agreed.focus());
        }
        for (Task task : Sets.difference(state.tasksDone(), before.tasksDone())) {
            tasks.add(new TaskDone(task, event.date(), session(event)));
        }
    }

    private static OptionalInt session(CourseEvent event) {
        return event instanceof SessionHeld held ? OptionalInt.of(held.session().number()) : OptionalInt.empty();
    }

    Protocol protocol() {
        return machine.protocol();
    }

    CourseState state() {
        return state;
    }

    ImmutableList<HeldSession> sessions() {
        return ImmutableList.copyOf(sessions);
    }

    ImmutableList<TaskDone> tasks() {
        return ImmutableList.copyOf(tasks);
    }

    ImmutableList<Departure> departures() {
        return ImmutableList.copyOf(departures);
    }

    /** The formulation in force at the end. */
    Optional<FormulationAgreed> formulation() {
        return formulation;
    }

    /** Every area that was ever in focus. */
    ImmutableSet<ProblemArea> focus() {
        return focus.build();
    }
}
