package io.github.ipt4j.exercises.step;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.WorkOnExercise;
import java.util.ArrayList;
import java.util.List;

/**
 * A step in its place.
 *
 * @param occasion the session or contact
 * @param before how many sessions were held before it
 * @param until how many sessions were held until then, it included if it is one
 * @param activity the index of the activity
 * @param work the step
 */
record StepRecord(ExerciseOccasion occasion, int before, int until, int activity, WorkOnExercise work) {

    static ImmutableList<StepRecord> of(ImmutableList<ExerciseOccasion> occasions) {
        List<StepRecord> steps = new ArrayList<>();
        int until = 0;
        for (ExerciseOccasion occasion : occasions) {
            int before = until;
            until += occasion.isSession() ? 1 : 0;
            for (int index = 0; index < occasion.activities().size(); index++) {
                if (occasion.activities().get(index).type() == ActivityType.EXERCISE) {
                    WorkOnExercise work = (WorkOnExercise) occasion.activities().get(index);
                    steps.add(new StepRecord(occasion, before, until, index, work));
                }
            }
        }
        return ImmutableList.copyOf(steps);
    }

    ImmutableFinding.Builder finding(FindingKind kind) {
        return ImmutableFinding.builder()
                .kind(kind)
                .entry(occasion.entry())
                .date(occasion.event().date())
                .session(occasion.session())
                .activity(activity)
                .module(work.module())
                .step(work.step());
    }
}
