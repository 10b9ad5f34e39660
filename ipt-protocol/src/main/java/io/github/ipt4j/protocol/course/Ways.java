package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.WayStepValue.StepPlace;
import io.github.ipt4j.protocol.course.WayStepValue.StepWork;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;

/** Finds the way of a course to a destination. */
final class Ways {

    private Ways() {}

    static Way of(Course course, Destination destination) {
        if (destination.event().orElse(null) instanceof RecordCorrected correction) {
            return toCorrection(course, destination, correction);
        }
        return WayArrival.isReached(destination, course.state())
                ? WayValue.reached(destination)
                : searched(course.machine(), course.state(), destination);
    }

    private static Way searched(StateMachine machine, CourseState state, Destination destination) {
        SessionDays days = SessionDays.of(state, machine.protocol().cadenceDays());
        WayMoves moves = new WayMoves(machine, destination, days);
        WayNode arrival = new WaySearch(moves).from(state);
        return arrival.rules().isEmpty()
                ? new WayValue(
                        destination,
                        WaySteps.of(destination, moves, state, WayStretch.of(arrival.moves())),
                        RuleSet.NONE)
                : WayValue.impossible(destination, arrival.rules());
    }

    /** A correction is judged by what was recorded, which no further event changes. */
    private static Way toCorrection(Course course, Destination destination, RecordCorrected correction) {
        CourseState state = course.state();
        CourseEvent due = DueEvent.on(StepEvents.today(state), correction);
        Verdict verdict = course.record(due);
        if (verdict.type() == VerdictType.REJECTED) {
            return WayValue.impossible(destination, verdict.rules());
        }
        Bounds now = Bounds.exactly(state.sessions());
        StepPlace place = new StepPlace(state.sessions(), now, Optional.of(due.date()), Optional.of(due.date()));
        WayStep step = new WayStepValue(due.type(), Optional.empty(), 0, true, StepWork.NONE, place);
        return new WayValue(destination, ImmutableList.of(step), RuleSet.NONE);
    }
}
