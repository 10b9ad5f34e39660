package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An exercise that was assigned in a session or contact, and whether it was followed up in a later one. */
record Assignment(OptionalInt session, String module, Optional<String> worksheet, boolean followedUp) {

    /** The assignments of a course; a follow-up answers every earlier assignment of its module and worksheet. */
    static ImmutableList<Assignment> of(History history) {
        List<Assignment> assignments = new ArrayList<>();
        for (AcceptedEvent accepted : history.events()) {
            for (Activity activity : accepted.event().activities()) {
                if (activity instanceof WorkOnExercise work) {
                    read(work, sessionOf(accepted.event()), assignments);
                }
            }
        }
        return ImmutableList.copyOf(assignments);
    }

    private static OptionalInt sessionOf(CourseEvent event) {
        return event instanceof SessionHeld held ? OptionalInt.of(held.session().number()) : OptionalInt.empty();
    }

    private static void read(WorkOnExercise work, OptionalInt session, List<Assignment> assignments) {
        if (work.step() == ExerciseStep.ASSIGNED) {
            assignments.add(new Assignment(session, work.module(), work.worksheet(), false));
        } else if (work.step() == ExerciseStep.FOLLOWED_UP) {
            assignments.replaceAll(assignment -> assignment.after(work));
        }
    }

    private Assignment after(WorkOnExercise followUp) {
        return module.equals(followUp.module()) && sameWorksheet(followUp.worksheet())
                ? new Assignment(session, module, worksheet, true)
                : this;
    }

    /** A missing worksheet is the module's first, whose name is not known here: it can be any. */
    private boolean sameWorksheet(Optional<String> other) {
        return worksheet.isEmpty() || other.isEmpty() || worksheet.equals(other);
    }
}
