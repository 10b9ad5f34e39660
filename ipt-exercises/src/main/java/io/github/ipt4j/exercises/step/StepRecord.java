package io.github.ipt4j.exercises.step;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.session.Session;
import java.util.ArrayList;
import java.util.List;

/** A step in its place: the session by position among those held, its number, and the index of the activity. */
record StepRecord(int position, int session, int activity, WorkOnExercise work) {

    static ImmutableList<StepRecord> of(ImmutableList<Session> sessions) {
        List<StepRecord> steps = new ArrayList<>();
        for (int position = 0; position < sessions.size(); position++) {
            Session session = sessions.get(position);
            for (int index = 0; index < session.activities().size(); index++) {
                if (session.activities().get(index).type() == ActivityType.EXERCISE) {
                    WorkOnExercise work = (WorkOnExercise) session.activities().get(index);
                    steps.add(new StepRecord(position, session.number(), index, work));
                }
            }
        }
        return ImmutableList.copyOf(steps);
    }

    ImmutableFinding.Builder finding(FindingKind kind) {
        return ImmutableFinding.builder()
                .kind(kind)
                .session(session)
                .activity(activity)
                .module(work.module())
                .step(work.step());
    }
}
