package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
import io.github.ipt4j.protocol.Task;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The activities that do each task, as plainly as it can be done: for what has to be tried or explained without saying
 * what happened in a session.
 */
public final class TaskWork {

    private static final ImmutableListMultimap<Task, Activity> PLAIN = Stream.of(Task.values())
            .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                    task -> task, task -> plain(task).stream()));

    private TaskWork() {}

    /**
     * Returns the activities that do a task.
     *
     * @param task any task
     * @param identified an area in which a difficulty has been identified, where a problem is to be presented
     * @return an activity; none for {@link Task#FORMULATION_AGREED}, which an event does
     */
    public static ImmutableList<Activity> doing(Task task, ProblemArea identified) {
        return task == Task.PROBLEM_PRESENTED ? ImmutableList.of(PresentProblem.of(identified)) : PLAIN.get(task);
    }

    /**
     * Returns the area that a task explores.
     *
     * @param task any task
     * @return the area, or empty for a task that explores none
     */
    public static Optional<ProblemArea> explored(Task task) {
        return PLAIN.get(task).stream()
                .filter(ExploreArea.class::isInstance)
                .map(activity -> ((ExploreArea) activity).area())
                .findFirst();
    }

    private static ImmutableList<Activity> plain(Task task) {
        return switch (task) {
            case FORMULATION_AGREED, PROBLEM_PRESENTED -> ImmutableList.of();
            case SYMPTOMS_ASSESSED -> ImmutableList.of(AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0)));
            case GRIEF_EXPLORED -> explored(ProblemArea.GRIEF);
            case ROLE_DISPUTE_EXPLORED -> explored(ProblemArea.ROLE_DISPUTE);
            case ROLE_TRANSITION_EXPLORED -> explored(ProblemArea.ROLE_TRANSITION);
            case INTERPERSONAL_DEFICITS_EXPLORED -> explored(ProblemArea.INTERPERSONAL_DEFICITS);
            case IPT_EXPLAINED -> ImmutableList.of(Psychoeducate.of(Topic.IPT));
            case DEPRESSION_EXPLAINED -> ImmutableList.of(Psychoeducate.of(Topic.DEPRESSION));
            case GOALS_SET -> ImmutableList.of(SetGoal.of(Goal.of("any")));
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

    private static ImmutableList<Activity> explored(ProblemArea area) {
        return ImmutableList.of(ExploreArea.of(area, false));
    }
}
