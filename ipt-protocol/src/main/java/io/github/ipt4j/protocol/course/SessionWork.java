package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Task;
import java.util.Arrays;

/**
 * What is done in a session: the {@link Bits} of tasks, and of areas in which a difficulty is identified.
 *
 * @param tasks the tasks
 * @param areas the areas, which are explored before all else
 */
record SessionWork(int tasks, int areas) {

    /** All that can be done: nothing done in a session ever makes a later event break a rule. */
    static final SessionWork EVERYTHING =
            new SessionWork(Bits.of(Arrays.asList(Task.values())), Bits.of(Arrays.asList(ProblemArea.values())));

    static final SessionWork NOTHING = new SessionWork(0, 0);

    private static final ImmutableList<Activity> DOING_EVERYTHING = EVERYTHING.built(0);

    SessionWork without(Task task) {
        return new SessionWork(tasks & ~Bits.of(task), areas);
    }

    SessionWork without(ProblemArea area) {
        return new SessionWork(tasks, areas & ~Bits.of(area));
    }

    /** The same tasks, with a difficulty in every area. */
    SessionWork withAllAreas() {
        return new SessionWork(tasks, EVERYTHING.areas);
    }

    /** Activities that do the work, in a course in which difficulties have been identified in some areas. */
    ImmutableList<Activity> activities(int identifiedBefore) {
        return equals(EVERYTHING) ? DOING_EVERYTHING : built(identifiedBefore);
    }

    private ImmutableList<Activity> built(int identifiedBefore) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        Bits.areas(areas).forEach(area -> activities.add(ExploreArea.of(area, true)));
        ProblemArea identified =
                Bits.areas(areas | identifiedBefore).stream().findFirst().orElse(ProblemArea.INTERPERSONAL_DEFICITS);
        Bits.tasks(tasks).forEach(task -> activities.addAll(TaskWork.doing(task, identified)));
        return activities.build();
    }
}
