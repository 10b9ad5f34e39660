package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.protocol.course.HeldSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An exercise that was assigned in a session, and whether it was followed up. */
record Assignment(int session, String module, Optional<String> worksheet, boolean followedUp) {

    /** The assignments of a course; a follow-up answers every earlier assignment of its module and worksheet. */
    static ImmutableList<Assignment> of(Iterable<HeldSession> sessions) {
        List<Assignment> assignments = new ArrayList<>();
        for (HeldSession held : sessions) {
            held.activities(WorkOnExercise.class).forEach(work -> {
                if (work.step() == ExerciseStep.ASSIGNED) {
                    assignments.add(new Assignment(held.number(), work.module(), work.worksheet(), false));
                } else if (work.step() == ExerciseStep.FOLLOWED_UP) {
                    assignments.replaceAll(assignment -> assignment.after(work));
                }
            });
        }
        return ImmutableList.copyOf(assignments);
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
