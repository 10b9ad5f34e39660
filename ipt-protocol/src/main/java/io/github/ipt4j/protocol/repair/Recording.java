package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.TaskWork;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Set;

/**
 * What a repair records in a session: activities that do tasks, and areas in which they identify a difficulty.
 *
 * @param tasks the tasks
 * @param areas areas in which a difficulty is identified, beside those whose exploration is among the tasks
 * @param identified every area identified then, for a problem that is presented
 */
record Recording(ImmutableSet<Task> tasks, ImmutableSet<ProblemArea> areas, Set<ProblemArea> identified) {

    static final Recording NOTHING = new Recording(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    static Recording identifying(Set<ProblemArea> areas) {
        return new Recording(ImmutableSet.of(), ImmutableSet.copyOf(areas), areas);
    }

    /**
     * The least that does tasks from a state, in every way that there is: they differ in the areas in which a
     * difficulty is identified, if a formulation or a problem needs some.
     */
    static ImmutableList<Recording> of(Protocol protocol, CourseState state, Set<Task> undone) {
        ImmutableSet<Task> tasks = Sets.difference(undone, ImmutableSet.of(Task.FORMULATION_AGREED))
                .immutableCopy();
        Set<ProblemArea> found =
                Sets.union(state.areasIdentified(), explored(tasks)).immutableCopy();
        int missing = Math.max(0, needed(protocol, undone) - found.size());
        Set<ProblemArea> others = Sets.difference(ImmutableSet.copyOf(ProblemArea.values()), found);
        return Sets.combinations(others, missing).stream()
                .map(areas -> new Recording(tasks, ImmutableSet.copyOf(areas), Sets.union(found, areas)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The areas that tasks explore: a difficulty is found there, which breaks no rule, and more can rest on it. */
    private static Set<ProblemArea> explored(Set<Task> tasks) {
        return tasks.stream().flatMap(task -> TaskWork.explored(task).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static int needed(Protocol protocol, Set<Task> undone) {
        int forFormulation =
                undone.contains(Task.FORMULATION_AGREED) ? protocol.focus().min() : 0;
        return Math.max(forFormulation, undone.contains(Task.PROBLEM_PRESENTED) ? 1 : 0);
    }

    boolean isNothing() {
        return cost() == 0;
    }

    int cost() {
        return (tasks.size() + areas.size()) * EditKind.ACTIVITY_RECORDED.cost();
    }

    /** A session in which this is recorded too: what is identified comes first, since a problem can rest on it. */
    SessionHeld in(SessionHeld held) {
        return held.toBuilder()
                .session(Session.builder()
                        .from(held.session())
                        .activities(Iterables.concat(explorations(), held.activities(), activities()))
                        .build())
                .build();
    }

    private Iterable<Activity> explorations() {
        return Iterables.transform(areas, area -> ExploreArea.of(area, true));
    }

    private Iterable<Activity> activities() {
        return Iterables.concat(Iterables.transform(tasks, this::doing));
    }

    private Iterable<Activity> doing(Task task) {
        return TaskWork.explored(task)
                .<Iterable<Activity>>map(area -> ImmutableList.of(ExploreArea.of(area, true)))
                .orElseGet(() ->
                        TaskWork.doing(task, identified.stream().findFirst().orElse(ProblemArea.GRIEF)));
    }

    /** The edits, as edits of a session. */
    ImmutableList<EditValue> edits(EditValue session) {
        ImmutableList.Builder<EditValue> edits = ImmutableList.builder();
        areas.forEach(area -> edits.add(session.identifying(area)));
        tasks.forEach(task -> edits.add(session.doing(task)));
        return edits.build();
    }
}
