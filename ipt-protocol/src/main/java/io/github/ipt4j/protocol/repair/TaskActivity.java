package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
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
import java.util.Set;

/**
 * An activity that does a task, as plainly as it can be done. A difficulty is found in what is explored: that breaks no
 * rule, and more can rest on it.
 */
final class TaskActivity {

    private static final ImmutableMap<Task, ProblemArea> EXPLORATIONS = Maps.immutableEnumMap(ImmutableMap.of(
            Task.GRIEF_EXPLORED, ProblemArea.GRIEF,
            Task.ROLE_DISPUTE_EXPLORED, ProblemArea.ROLE_DISPUTE,
            Task.ROLE_TRANSITION_EXPLORED, ProblemArea.ROLE_TRANSITION,
            Task.INTERPERSONAL_DEFICITS_EXPLORED, ProblemArea.INTERPERSONAL_DEFICITS));

    private TaskActivity() {}

    /** The areas that tasks explore. */
    static ImmutableSet<ProblemArea> areas(Set<Task> tasks) {
        return tasks.stream()
                .filter(EXPLORATIONS::containsKey)
                .map(EXPLORATIONS::get)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** An activity that does a task; a problem is presented in the first of the areas identified. */
    static Activity of(Task task, Set<ProblemArea> identified) {
        return switch (task) {
            case SYMPTOMS_ASSESSED -> AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0));
            case GRIEF_EXPLORED -> ExploreArea.of(ProblemArea.GRIEF, true);
            case ROLE_DISPUTE_EXPLORED -> ExploreArea.of(ProblemArea.ROLE_DISPUTE, true);
            case ROLE_TRANSITION_EXPLORED -> ExploreArea.of(ProblemArea.ROLE_TRANSITION, true);
            case INTERPERSONAL_DEFICITS_EXPLORED -> ExploreArea.of(ProblemArea.INTERPERSONAL_DEFICITS, true);
            case IPT_EXPLAINED -> Psychoeducate.of(Topic.IPT);
            case DEPRESSION_EXPLAINED -> Psychoeducate.of(Topic.DEPRESSION);
            case ILLNESS_NAMED -> Psychoeducate.of(Topic.ILLNESS_ROLE);
            case FORMULATION_AGREED -> throw new IllegalArgumentException("A formulation is an event of its own.");
            case GOALS_SET -> SetGoal.of(Goal.of("any"));
            case PROBLEM_PRESENTED -> PresentProblem.of(identified.iterator().next());
            case TERMINATION_PLANNED -> PlanTermination.of();
            case ANGER_ACCEPTED -> ExploreFeeling.absent(Feeling.ANGER);
            case SADNESS_ACCEPTED -> ExploreFeeling.absent(Feeling.SADNESS);
            case LOSS_ACCEPTED -> ExploreFeeling.absent(Feeling.LOSS);
            case GRIEF_ACCEPTED -> ExploreFeeling.absent(Feeling.GRIEF);
            case COMPETENCE_AFFIRMED -> AffirmCompetence.of(true, true);
            case INVENTORY_REVIEWED -> ReviewInventory.of();
            case HISTORY_REVIEWED -> ReviewHistory.of();
            case RELAPSE_PLANNED -> PlanAhead.of();
        };
    }
}
