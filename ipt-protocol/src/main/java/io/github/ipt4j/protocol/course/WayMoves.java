package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;

/** The moves by which a course can go on, as events that its machine judges. */
final class WayMoves {

    private static final ImmutableList<WayMove> BEFORE_OPENING = ImmutableList.of(WayMove.OPENING);

    private static final ImmutableList<WayMove> IN_LAST_PHASE =
            ImmutableList.of(WayMove.SESSION, WayMove.CONTACT, WayMove.FORMULATION);

    private static final ImmutableList<WayMove> IN_ANY_PHASE =
            ImmutableList.of(WayMove.SESSION, WayMove.CONTACT, WayMove.FORMULATION, WayMove.NEXT_PHASE);

    private final StateMachine machine;
    private final SessionDays days;
    private final WayArrival arrival;

    WayMoves(StateMachine machine, Destination destination, SessionDays days) {
        this.machine = machine;
        this.days = days;
        this.arrival = new WayArrival(machine, destination, days);
    }

    /** The moves that lead on; the conclusion only arrives. */
    ImmutableList<WayMove> in(CourseState state) {
        return switch (state.status()) {
            case UNOPENED -> BEFORE_OPENING;
            case OPEN -> state.phase().next().isPresent() ? IN_ANY_PHASE : IN_LAST_PHASE;
            case CONCLUDED, DISCONTINUED -> ImmutableList.of();
        };
    }

    CourseEvent event(WayMove move, CourseState state, SessionWork work) {
        StepEvents events = new StepEvents(machine.protocol(), state);
        return switch (move) {
            case OPENING -> events.opening();
            case SESSION -> events.session(days.of(state.sessions() + 1), work.activities(state.areas()));
            case CONTACT -> contact(events, work);
            case FORMULATION -> events.formulation();
            case NEXT_PHASE -> events.leaving();
            case ARRIVAL -> arrival.event(state, work);
        };
    }

    private static CourseEvent contact(StepEvents events, SessionWork work) {
        Activity[] activities = work.activities(0).stream()
                .filter(activity -> ContactMade.ACTIVITY_TYPES.contains(activity.type()))
                .toArray(Activity[]::new);
        return ContactMade.of(events.today(), activities);
    }

    RuleSet broken(WayMove move, CourseState state, CourseEvent event) {
        return move == WayMove.ARRIVAL ? arrival.broken(state, event) : machine.broken(state, event);
    }

    /** The state after a move, whatever it breaks. */
    CourseState after(CourseState state, CourseEvent event) {
        return machine.evolve(state, event);
    }

    /** Whether the arrival must wait for more sessions. */
    boolean lacksSessions(CourseState state) {
        return arrival.lacksSessions(state);
    }

    Essence essence(CourseState state) {
        return machine.essence(state);
    }

    /** The tasks that the protocol requires. */
    int required() {
        return machine.requirements().required();
    }

    SessionDays days() {
        return days;
    }
}
