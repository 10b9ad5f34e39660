package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.WayStepValue.StepPlace;
import io.github.ipt4j.protocol.course.WayStepValue.StepWork;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes the moves of a way as steps: what to do in each, where and when. Used once. */
final class WaySteps {

    private final Destination destination;
    private final CourseState start;
    private final SessionDays days;
    private final List<WayStretch> stretches;
    private final int required;
    private final LeastWork least;
    private final WayPlaces places;

    /** The state before each stretch, and the one after the last. */
    private final List<CourseState> states = new ArrayList<>();

    /** The first event of each stretch. */
    private final List<CourseEvent> events = new ArrayList<>();

    private WaySteps(Destination destination, WayMoves moves, CourseState start, List<WayStretch> stretches) {
        this.destination = destination;
        this.start = start;
        this.days = moves.days();
        this.stretches = stretches;
        this.required = moves.required();
        this.least = LeastWork.of(moves, start, stretches);
        this.places = WayPlaces.from(moves, start);
        states.add(start);
        stretches.forEach(stretch -> take(stretch, moves));
    }

    static ImmutableList<WayStep> of(
            Destination destination, WayMoves moves, CourseState start, List<WayStretch> stretches) {
        return new WaySteps(destination, moves, start, stretches).all();
    }

    private void take(WayStretch stretch, WayMoves moves) {
        CourseState state = states.get(states.size() - 1);
        events.add(moves.event(stretch.move(), state, SessionWork.EVERYTHING));
        for (int times = stretch.times(); times > 0; times--) {
            state = moves.after(state, moves.event(stretch.move(), state, SessionWork.EVERYTHING));
        }
        states.add(state);
    }

    private ImmutableList<WayStep> all() {
        ImmutableList.Builder<WayStep> steps = ImmutableList.builder();
        for (int i = 0; i < stretches.size(); i++) {
            EventType type = events.get(i).type();
            steps.add(new WayStepValue(type, phase(i), sessions(i), isGiven(i), work(i), place(i)));
        }
        return steps.build();
    }

    private Optional<Phase> phase(int i) {
        if (events.get(i) instanceof PhaseEntered entered) {
            return Optional.of(entered.phase());
        }
        return isSession(i) ? Optional.of(states.get(i).phase()) : Optional.empty();
    }

    private int sessions(int i) {
        return isSession(i) ? stretches.get(i).times() : 0;
    }

    private boolean isSession(int i) {
        return events.get(i).type() == EventType.SESSION_HELD;
    }

    private boolean isArrival(int i) {
        return stretches.get(i).move() == WayMove.ARRIVAL;
    }

    private boolean isGiven(int i) {
        return isArrival(i) && destination.event().isPresent();
    }

    /** Identifying a difficulty in an area explores it: that is not said twice. */
    private StepWork work(int i) {
        SessionWork work = least.of(i);
        ImmutableSet<ProblemArea> named = Bits.areas(least.namedAreas(i));
        ImmutableSet<Task> tasks = Bits.tasks(work.tasks() & required).stream()
                .filter(task -> TaskWork.explored(task).filter(named::contains).isEmpty())
                .collect(Sets.toImmutableEnumSet());
        return new StepWork(tasks, Integer.bitCount(work.areas()), named);
    }

    private StepPlace place(int i) {
        Bounds after = possibleAfter(i);
        if (start.status() == CourseStatus.UNOPENED) {
            return new StepPlace(states.get(i + 1).sessions(), after, Optional.empty(), Optional.empty());
        }
        LocalDate latest = later(i, days.of(after.maxOr(after.min())));
        return new StepPlace(
                states.get(i + 1).sessions(), after, Optional.of(later(i, days.of(after.min()))), Optional.of(latest));
    }

    /** A given event keeps its own date, if that is later. */
    private LocalDate later(int i, LocalDate due) {
        LocalDate own = isGiven(i) ? events.get(i).date() : due;
        return own.isAfter(due) ? own : due;
    }

    /** Sessions must have been held by the latest place of what follows them. */
    private Bounds possibleAfter(int i) {
        if (stretches.get(i).move() != WayMove.SESSION) {
            return places.after(stretches.get(i).move(), states.get(i).phase());
        }
        Bounds next = possibleAfter(i + 1);
        int latest = next.maxOr(next.min()) - sessions(i + 1);
        return Bounds.between(states.get(i + 1).sessions(), latest);
    }
}
