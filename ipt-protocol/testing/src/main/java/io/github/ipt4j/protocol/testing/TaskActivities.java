package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Activities that do tasks, each as plainly as it can be done.
 *
 * <p>What is explored is found to hold a difficulty, so that any area can be worked on afterwards; feelings are found absent;
 * and symptoms are measured with a scale that gives no warnings.
 */
public final class TaskActivities {

    private TaskActivities() {}

    /**
     * A measurement that does the task and warns of nothing: a total of a scale without a threshold and without a question
     * about suicide.
     *
     * @return the activity
     */
    public static Activity measure() {
        return AssessSymptoms.of(Assessment.ofTotal(Scales.HAMD_17, 20));
    }

    /**
     * Activities that do a task.
     *
     * @param task the task
     * @return the activities, in order; none for {@link Task#FORMULATION_AGREED}, which an event does
     */
    public static ImmutableList<Activity> task(Task task) {
        return switch (task) {
            case SYMPTOMS_ASSESSED -> ImmutableList.of(measure());
            case GRIEF_EXPLORED -> found(ProblemArea.GRIEF);
            case ROLE_DISPUTE_EXPLORED -> found(ProblemArea.ROLE_DISPUTE);
            case ROLE_TRANSITION_EXPLORED -> found(ProblemArea.ROLE_TRANSITION);
            case INTERPERSONAL_DEFICITS_EXPLORED -> found(ProblemArea.INTERPERSONAL_DEFICITS);
            case IPT_EXPLAINED -> ImmutableList.of(Psychoeducate.of(Topic.IPT));
            case DEPRESSION_EXPLAINED -> ImmutableList.of(Psychoeducate.of(Topic.DEPRESSION));
            case FORMULATION_AGREED -> ImmutableList.of();
            case GOALS_SET -> ImmutableList.of(SetGoal.of(Goal.of("goal")));
            case PROBLEM_PRESENTED ->
                ImmutableList.of(
                        ExploreArea.of(ProblemArea.ROLE_TRANSITION, true),
                        PresentProblem.of(ProblemArea.ROLE_TRANSITION));
            case TERMINATION_PLANNED -> ImmutableList.of(PlanTermination.of());
            case ANGER_ACCEPTED -> ImmutableList.of(ExploreFeeling.absent(Feeling.ANGER));
            case SADNESS_ACCEPTED -> ImmutableList.of(ExploreFeeling.absent(Feeling.SADNESS));
            case LOSS_ACCEPTED -> ImmutableList.of(ExploreFeeling.absent(Feeling.LOSS));
            case GRIEF_ACCEPTED -> ImmutableList.of(ExploreFeeling.absent(Feeling.GRIEF));
            case COMPETENCE_AFFIRMED -> ImmutableList.of(AffirmCompetence.of(true, true));
            case INVENTORY_REVIEWED -> ImmutableList.of(ReviewInventory.of());
            case HISTORY_REVIEWED -> ImmutableList.of(ReviewHistory.of());
            case ILLNESS_NAMED -> ImmutableList.of(Psychoeducate.of(Topic.ILLNESS_ROLE));
            case RELAPSE_PLANNED -> ImmutableList.of(PlanAhead.of());
        };
    }

    /**
     * Activities that do tasks.
     *
     * @param tasks the tasks
     * @return the activities, in order
     */
    public static ImmutableList<Activity> tasks(Iterable<Task> tasks) {
        return ImmutableSet.copyOf(tasks).stream()
                .flatMap(task -> task(task).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Activities that do what a protocol asks for in a phase.
     *
     * @param protocol the protocol
     * @param phase the phase
     * @param but tasks to leave out
     * @return the activities, in order
     */
    public static ImmutableList<Activity> all(Protocol protocol, Phase phase, Task... but) {
        return tasks(Sets.difference(protocol.tasks(phase), Set.of(but)));
    }

    /**
     * Activities that find a difficulty in areas.
     *
     * @param areas the problem areas
     * @return an exploration of each
     */
    public static ImmutableList<Activity> found(ProblemArea... areas) {
        return Stream.of(areas).map(area -> ExploreArea.of(area, true)).collect(ImmutableList.toImmutableList());
    }
}
