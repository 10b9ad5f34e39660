package io.github.ipt4j.examples.shared.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
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
import io.github.ipt4j.protocol.Task;
import java.util.EnumSet;
import java.util.List;

/**
 * What there is to work on with one client, and the activities that do it.
 *
 * @param identified the areas in which there is a difficulty, at least one
 * @param focus those of them that the formulation takes as its focus
 */
public record Work(ImmutableList<ProblemArea> identified, ImmutableList<ProblemArea> focus) {

    /** The tasks of exploring, whose activities depend on the areas in which there is a difficulty. */
    public static final ImmutableSet<Task> EXPLORATIONS =
            Sets.immutableEnumSet(EnumSet.range(Task.GRIEF_EXPLORED, Task.INTERPERSONAL_DEFICITS_EXPLORED));

    /** The area of a problem that the client brings to one session. */
    ProblemArea problem(Chance chance, boolean focused) {
        return chance.one(focused && !focus.isEmpty() ? focus : identified);
    }

    /**
     * The activities that do a task.
     *
     * @param task any task
     * @return what is done in a session; none for the formulation, which an event does, and for measuring, done each time
     */
    public List<Activity> activities(Task task) {
        return switch (task) {
            case SYMPTOMS_ASSESSED, FORMULATION_AGREED -> List.of();
            case GRIEF_EXPLORED -> explored(ProblemArea.GRIEF);
            case ROLE_DISPUTE_EXPLORED -> explored(ProblemArea.ROLE_DISPUTE);
            case ROLE_TRANSITION_EXPLORED -> explored(ProblemArea.ROLE_TRANSITION);
            case INTERPERSONAL_DEFICITS_EXPLORED -> explored(ProblemArea.INTERPERSONAL_DEFICITS);
            case IPT_EXPLAINED -> List.of(Psychoeducate.of(Topic.IPT));
            case DEPRESSION_EXPLAINED -> List.of(Psychoeducate.of(Topic.DEPRESSION));
            case GOALS_SET -> List.of(SetGoal.of(Goal.of("goal-1")));
            case PROBLEM_PRESENTED -> List.of(PresentProblem.of(identified.get(0)));
            case TERMINATION_PLANNED -> List.of(PlanTermination.of());
            case ANGER_ACCEPTED -> accepted(Feeling.ANGER);
            case SADNESS_ACCEPTED -> accepted(Feeling.SADNESS);
            case LOSS_ACCEPTED -> accepted(Feeling.LOSS);
            case GRIEF_ACCEPTED -> accepted(Feeling.GRIEF);
            case COMPETENCE_AFFIRMED -> List.of(AffirmCompetence.of(true, true));
            case INVENTORY_REVIEWED -> List.of(ReviewInventory.of());
            case HISTORY_REVIEWED -> List.of(ReviewHistory.of());
            case ILLNESS_NAMED -> List.of(Psychoeducate.of(Topic.ILLNESS_ROLE));
            case RELAPSE_PLANNED -> List.of(PlanAhead.of());
        };
    }

    private List<Activity> explored(ProblemArea area) {
        return List.of(ExploreArea.of(area, identified.contains(area)));
    }

    private static List<Activity> accepted(Feeling feeling) {
        return List.of(ExploreFeeling.present(feeling, true));
    }
}
